package org.milktide.standalone.guidance;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.content.GuidancePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a page with every item as mail and as push text. */
@Command(
    name = "preview",
    sortOptions = false,
    description = "Writes one page with every item as mail and as push text.")
final class PreviewCommand extends PackCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "Laid over our pack. Default: MILKTIDE_CONTENT_DIR, or our pack alone.")
  private @Nullable String directory;

  @Option(names = "--out", paramLabel = "FILE", description = "Default: ${DEFAULT-VALUE}.")
  private String out = "milktide-preview.html";

  @Option(
      names = "--locale",
      paramLabel = "TAG",
      description = "A reader's language and country; may be repeated. Default: all languages.")
  private List<String> locales = new ArrayList<>();

  @Override
  void run(PrintWriter terminal) throws IOException {
    Optional<Path> over = directory(directory);
    GuidancePack pack = pack(over);
    List<Locale> readers =
        locales.isEmpty()
            ? pack.languages()
            : locales.stream().map(tag -> reader(pack, tag)).distinct().toList();
    String name = over.map(path -> path + " over our pack").orElse("Our pack");
    LocalDate today = LocalDate.ofInstant(surroundings().clock().instant(), ZoneOffset.UTC);
    Path file = surroundings().path(out);
    write(file, Preview.of(pack, name, readers, today));
    terminal.println(file.toAbsolutePath().normalize());
  }

  private static void write(Path file, String page) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)) {
      throw new Refused("--out '" + file + "' is not a file in a directory that is there");
    }
    Files.writeString(file, page);
  }

  /** Another language would be shown in the base one, and that under a wrong name. */
  private static Locale reader(GuidancePack pack, String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    List<Locale.LanguageRange> wanted =
        locale.getLanguage().isEmpty()
            ? List.of()
            : List.of(new Locale.LanguageRange(locale.toLanguageTag()));
    if (wanted.isEmpty() || Locale.lookup(wanted, pack.languages()) == null) {
      List<String> known = pack.languages().stream().map(Locale::toLanguageTag).toList();
      throw new Refused(
          "--locale '"
              + tag
              + "' is not a language of the pack, expected "
              + String.join(", ", known)
              + " or one with a country, such as "
              + known.getFirst()
              + "-GB");
    }
    return locale;
  }
}
