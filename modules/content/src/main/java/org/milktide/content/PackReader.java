package org.milktide.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.guidance.Urgency;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.RuleId;

/** Reads a whole pack, and either all of it is right or everything that is wrong is reported. */
final class PackReader {
  private static final Set<String> ITEM_FIELDS = new TreeSet<>(TimingReader.FIELDS);

  static {
    ITEM_FIELDS.addAll(WordsReader.FIELDS);
  }

  private final PackFiles files;
  private final Problems problems;
  private final Set<ItemId> retired = new TreeSet<>();

  private PackReader(PackFiles files) {
    this.files = files;
    this.problems = new Problems(files::shown);
  }

  /**
   * Reads a pack.
   *
   * @throws PackProblems when anything in it is wrong
   */
  static GuidancePack read(PackFiles files) {
    return draft(files).orThrow();
  }

  /** Reads a pack as far as it is right. */
  static PackDraft draft(PackFiles files) {
    return new PackReader(files).draft();
  }

  private PackDraft draft() {
    requireKnownFiles();
    TablesReader reader = new TablesReader(files, problems);
    Languages languages = reader.languages();
    SortedMap<String, @Nullable Translated<String>> topics = reader.topics(languages);
    Map<String, @Nullable Source> sources = reader.sources();
    Tables tables = reader.read(languages, topics, sources);
    SortedMap<ItemId, List<Review>> reviews = reader.reviews();
    Translations translations = Translations.read(files, languages, problems);
    List<Entry> entries =
        entries(new WordsReader(sources, topics.keySet(), translations), languages);
    GuidancePack pack =
        tables == null ? null : new GuidancePack(entries, tables, new Standings(retired, reviews));
    return new PackDraft(files, problems.all(), pack);
  }

  private void requireKnownFiles() {
    for (String file : files.bytes().keySet()) {
      if (!file.startsWith(ItemPath.ROOT) && !TablesReader.FILES.contains(file)) {
        in(file)
            .add(
                1,
                "file",
                "does not belong in a pack, expected items/<group>/<name>.md, "
                    + Names.list(TablesReader.FILES));
      }
    }
  }

  private Problems.In in(String file) {
    return problems.in(file);
  }

  private List<Entry> entries(WordsReader words, Languages languages) {
    List<Entry> entries = new ArrayList<>();
    for (String file : files.bytes().keySet()) {
      boolean isItem = file.startsWith(ItemPath.ROOT) && !ItemPath.isTranslation(file);
      Entry entry = isItem ? entry(file, words, languages.base()) : null;
      if (entry != null) {
        entries.add(entry);
      }
    }
    return entries;
  }

  private @Nullable Entry entry(String name, WordsReader words, Locale language) {
    ItemPath path = ItemPath.read(name, in(name));
    ItemFile file =
        path == null
            ? null
            : ItemFile.read(path.id(), language, files.text(name, problems), in(name));
    if (file == null) {
      return null;
    }
    if (file.fields().has(ItemFile.RETIRED)) {
      retire(file);
      return null;
    }
    file.fields().allowOnly(ITEM_FIELDS);
    Item item = TimingReader.read(file.id(), file.fields());
    Guidance guidance = words.read(file);
    if (item == null || guidance == null) {
      return null;
    }
    if (guidance.asks().isPresent() && item.urgency() != Urgency.U2) {
      file.fields().report("urgency", "is " + item.urgency() + ", expected U2 for a question");
    }
    return new Entry(asking(item, guidance), guidance);
  }

  /** A question asks for the answer of the first rule that it carries. */
  private static Item asking(Item item, Guidance guidance) {
    return item.urgency() == Urgency.U2 && !guidance.rules().isEmpty()
        ? item.asking(new RuleId(guidance.rules().getFirst()))
        : item;
  }

  private void retire(ItemFile file) {
    file.fields().allowOnly(Set.of(ItemFile.RETIRED));
    if (!file.fields().isText(ItemFile.RETIRED, "true")) {
      file.fields().report(ItemFile.RETIRED, "is not 'true', expected that or no such field");
    }
    retired.add(file.id());
  }
}
