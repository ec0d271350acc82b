package org.milktide.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.id.ItemId;

/** A pack as it is being written: what is right in it, what is wrong, and where it all stands. */
public final class PackDraft {
  private final PackFiles files;
  private final List<Problem> problems;
  private final @Nullable GuidancePack pack;

  PackDraft(PackFiles files, List<Problem> problems, @Nullable GuidancePack pack) {
    this.files = files;
    this.problems = List.copyOf(problems);
    this.pack = pack;
  }

  /** The pack that ships with Milktide. */
  public static PackDraft builtIn() {
    return PackReader.draft(BuiltInFiles.read());
  }

  /**
   * A directory laid over the pack that ships with Milktide, as {@link GuidancePack#over} does.
   *
   * @throws java.io.UncheckedIOException when the directory cannot be read
   */
  public static PackDraft over(Path directory) {
    return PackReader.draft(PackFiles.in(directory).over(BuiltInFiles.read()));
  }

  /** A directory that is a whole pack. */
  static PackDraft load(Path directory) {
    return PackReader.draft(PackFiles.in(directory));
  }

  /** All that keeps it from being used, in the order of files and lines. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * The pack, with the items that have a problem left out; empty when a table has one, which items
   * need.
   */
  public Optional<GuidancePack> pack() {
    return Optional.ofNullable(pack);
  }

  /**
   * The pack.
   *
   * @throws PackProblems when anything in it is wrong
   */
  GuidancePack orThrow() {
    if (!problems.isEmpty()) {
      throw new PackProblems(files.origin(), problems);
    }
    if (pack == null) {
      throw new IllegalStateException("a table of " + files.origin() + " is null, not reported");
    }
    return pack;
  }

  /** The ids of all items that have a file, right or wrong, in the order of their ids. */
  public Set<ItemId> items() {
    return files.bytes().keySet().stream()
        .filter(file -> file.startsWith(ItemPath.ROOT) && !ItemPath.isTranslation(file))
        .map(file -> ItemPath.read(file, new Problems().in(file)))
        .filter(Objects::nonNull)
        .map(ItemPath::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether there is a file for an item's words in another language than the base. */
  public boolean hasTranslation(ItemId id, Locale language) {
    return files.bytes().containsKey(ItemPath.of(id, language));
  }

  /** What a file of the pack is called in messages. */
  public String shown(ItemId id) {
    return files.shown(ItemPath.of(id));
  }

  /** Where the items stand, in every language that they have a file in. */
  public List<ItemText> texts(Locale base) {
    List<ItemText> texts = new ArrayList<>();
    for (String file : files.bytes().keySet()) {
      ItemText text = file.startsWith(ItemPath.ROOT) ? text(file, base) : null;
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  private @Nullable ItemText text(String file, Locale base) {
    Problems reported = new Problems();
    ItemPath path = ItemPath.read(file, reported.in(file));
    if (path == null) {
      return null;
    }
    Locale language = path.language().map(Locale::forLanguageTag).orElse(base);
    ItemFile parts =
        ItemFile.read(path.id(), language, files.text(file, reported), reported.in(file));
    if (parts == null) {
      return null;
    }
    return new ItemText(
        path.id(),
        language,
        files.shown(file),
        parts.fields().names().stream()
            .collect(Collectors.toMap(name -> name, parts.fields()::line)),
        parts.body().text(),
        parts.body().line());
  }
}
