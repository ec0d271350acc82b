package org.milktide.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.guidance.Urgency;

/** Reads a whole pack, and either all of it is right or everything that is wrong is reported. */
final class PackReader {
  private static final String ITEMS = "items/";
  private static final Set<String> TABLES =
      new TreeSet<>(Set.of(SourceTable.FILE, TopicTable.FILE, LocaleTable.FILE, CallNowText.FILE));
  private static final Set<String> ITEM_FIELDS = new TreeSet<>(TimingReader.FIELDS);

  static {
    ITEM_FIELDS.addAll(WordsReader.FIELDS);
  }

  private final PackFiles files;
  private final Problems problems = new Problems();

  private PackReader(PackFiles files) {
    this.files = files;
  }

  /**
   * Reads a pack.
   *
   * @throws PackProblems when anything in it is wrong
   */
  static GuidancePack read(PackFiles files) {
    return new PackReader(files).read();
  }

  private GuidancePack read() {
    requireKnownFiles();
    Map<String, @Nullable Source> sources =
        SourceTable.read(table(SourceTable.FILE), in(SourceTable.FILE));
    Set<String> topics = TopicTable.read(table(TopicTable.FILE), in(TopicTable.FILE));
    Locales locales = LocaleTable.read(table(LocaleTable.FILE), in(LocaleTable.FILE));
    CallNow callNow = CallNowText.read(table(CallNowText.FILE), in(CallNowText.FILE));
    List<Entry> entries = entries(new WordsReader(sources, topics));
    problems.throwIfAny(files.origin());
    if (locales == null || callNow == null) {
      throw new IllegalStateException("a table of " + files.origin() + " is null, not reported");
    }
    return new GuidancePack(entries, locales, callNow);
  }

  private void requireKnownFiles() {
    for (String file : files.bytes().keySet()) {
      if (!file.startsWith(ITEMS) && !TABLES.contains(file)) {
        in(file)
            .add(
                1,
                "file",
                "does not belong in a pack, expected items/<group>/<name>.md, "
                    + Names.list(TABLES));
      }
    }
  }

  private String table(String file) {
    return files.text(file, problems);
  }

  private Problems.In in(String file) {
    return problems.in(file);
  }

  private List<Entry> entries(WordsReader words) {
    List<Entry> entries = new ArrayList<>();
    for (String file : files.bytes().keySet()) {
      Entry entry = file.startsWith(ITEMS) ? entry(file, words) : null;
      if (entry != null) {
        entries.add(entry);
      }
    }
    return entries;
  }

  private @Nullable Entry entry(String path, WordsReader words) {
    ItemFile file = ItemFile.read(path, files.text(path, problems), in(path));
    if (file == null) {
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
    return new Entry(item, guidance);
  }
}
