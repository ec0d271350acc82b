package org.milktide.standalone.guidance;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.content.GuidancePack;
import org.milktide.content.Wording;
import org.milktide.domain.guidance.HelpfulCount;
import org.milktide.domain.guidance.TextRevision;
import org.milktide.standalone.StartupProblem;
import org.milktide.standalone.postgres.RunningDatabase;
import org.milktide.store.HelpfulTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows how many readers found each text helpful. */
@Command(
    name = "helpful",
    description = "Shows how many readers found each text helpful, and how many not really.")
final class HelpfulCommand extends PackCommand {
  private static final String LINE = "%-40s %-20s %8s %12s%n";

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DIR",
      description = "Your pack, which says what the texts are now. Default: MILKTIDE_CONTENT_DIR.")
  private @Nullable String directory;

  @Override
  void run(PrintWriter out) {
    GuidancePack pack = pack(directory(directory));
    List<HelpfulCount> counts = counts();
    if (counts.isEmpty()) {
      out.println("Nobody has said anything yet.");
      return;
    }
    out.printf(LINE, "item", "text", "yes", "not really");
    for (HelpfulCount count : counts) {
      out.printf(
          LINE, count.text().item(), text(pack, count.text()), count.yes(), count.notReally());
    }
  }

  private List<HelpfulCount> counts() {
    try {
      RunningDatabase database = RunningDatabase.of(surroundings().environment());
      return HelpfulTable.countsAt(database.jdbcUrl(), database.username(), database.password());
    } catch (StartupProblem | IllegalStateException e) {
      throw new Refused(String.valueOf(e.getMessage()));
    }
  }

  /** The language of a text that is in the pack; of any other, its revision. */
  private static String text(GuidancePack pack, TextRevision text) {
    Optional<Locale> language =
        pack.find(text.item()).stream()
            .flatMap(item -> item.words().byLanguage().entrySet().stream())
            .filter(words -> isThat(words, text))
            .map(Map.Entry::getKey)
            .findFirst();
    return language.map(Locale::toLanguageTag).orElseGet(() -> "was " + text.revision());
  }

  private static boolean isThat(Map.Entry<Locale, Wording> words, TextRevision text) {
    return words.getValue().revision().equals(text.revision());
  }
}
