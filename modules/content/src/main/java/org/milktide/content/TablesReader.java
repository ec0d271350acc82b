package org.milktide.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.id.ItemId;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** Reads what stands beside the items of a pack. */
final class TablesReader {
  /** The files that are read here, in the order of their names. */
  static final Set<String> FILES =
      new TreeSet<>(
          Set.of(
              Languages.FILE,
              SourceTable.FILE,
              TopicTable.FILE,
              WordTable.FILE,
              LocaleTable.FILE,
              CallNowText.FILE,
              ReviewTable.FILE,
              SignTableReader.FILE,
              TermTable.FILE));

  private final PackFiles files;
  private final Problems problems;

  TablesReader(PackFiles files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  /** English alone where nothing sensible is declared, so that the rest can be checked too. */
  Languages languages() {
    Fields fields = fields(Languages.FILE);
    Languages declared = fields == null ? null : Languages.read(fields);
    return declared == null ? new Languages(List.of(Locale.ENGLISH)) : declared;
  }

  /** The sources by key; null for one that is wrong. */
  Map<String, @Nullable Source> sources() {
    Fields fields = fields(SourceTable.FILE);
    return fields == null ? Map.of() : SourceTable.read(fields);
  }

  /** The names of topics by key; null for one that is wrong. */
  SortedMap<String, @Nullable Translated<String>> topics(Languages languages) {
    Fields fields = fields(TopicTable.FILE);
    return fields == null ? new TreeMap<>() : TopicTable.read(fields, languages);
  }

  /** Who has reviewed what; nothing where no table says so. */
  SortedMap<ItemId, List<Review>> reviews() {
    Fields fields = ifThere(ReviewTable.FILE);
    return fields == null ? new TreeMap<>() : ReviewTable.read(fields);
  }

  private Map<Locale, Set<String>> terms() {
    Fields fields = ifThere(TermTable.FILE);
    return fields == null ? Map.of() : TermTable.read(fields);
  }

  private @Nullable Fields ifThere(String file) {
    return files.bytes().containsKey(file) ? fields(file) : null;
  }

  /** All tables; null, and reported, when one of them is wrong. */
  @Nullable Tables read(
      Languages languages,
      Map<String, @Nullable Translated<String>> topics,
      Map<String, @Nullable Source> sources) {
    Fields words = fields(WordTable.FILE);
    Fields locales = fields(LocaleTable.FILE);
    Fields callNow = fields(CallNowText.FILE);
    Translated<Words> itsWords = words == null ? null : WordTable.read(words, languages);
    Locales itsLocales = locales == null ? null : LocaleTable.read(locales, languages);
    Translated<CallNow> itsCallNow = callNow == null ? null : CallNowText.read(callNow, languages);
    SignTable itsSigns = signs(languages, sources);
    SortedMap<String, Translated<String>> names = new TreeMap<>();
    topics.forEach(
        (key, name) -> {
          if (name != null) {
            names.put(key, name);
          }
        });
    return itsWords == null || itsLocales == null || itsCallNow == null || itsSigns == null
        ? null
        : new Tables(languages, names, itsWords, itsLocales, itsCallNow, itsSigns, terms());
  }

  private @Nullable SignTable signs(Languages languages, Map<String, @Nullable Source> sources) {
    Fields fields = fields(SignTableReader.FILE);
    return fields == null ? null : SignTableReader.read(fields, languages, sources);
  }

  /** A source is one thing, and so are the times of one storage place; all else is by key. */
  private static MergedTable merged(String file) {
    return new MergedTable(
        StorageReader.PLACES, file.equals(SourceTable.FILE) ? 1 : Integer.MAX_VALUE);
  }

  private @Nullable Fields fields(String file) {
    Problems.In in = problems.in(file);
    MappingNode table = Yaml.mapping(files.text(file, problems), 0, in);
    if (files.below().containsKey(file)) {
      MappingNode below = Yaml.mapping(files.textBelow(file, problems), 0, problems.below(file));
      // What cannot be read is reported; the rest is checked against what it was to change.
      table = table == null || below == null ? below : merged(file).of(below, table);
    }
    return table == null ? null : new Fields(table, 0, in);
  }
}
