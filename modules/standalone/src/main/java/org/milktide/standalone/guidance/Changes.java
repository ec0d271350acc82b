package org.milktide.standalone.guidance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milktide.content.Guidance;
import org.milktide.content.GuidancePack;
import org.milktide.content.Wording;
import org.milktide.content.calendar.PackCalendar;
import org.milktide.content.calendar.SampleFamily;
import org.milktide.domain.id.ItemId;

/** Tells two packs apart by what families get from them. */
record Changes(GuidancePack before, GuidancePack after) {
  private static final Comparator<Locale> BY_TAG = Comparator.comparing(Locale::toLanguageTag);

  /**
   * What changes for one family: first when and what, in the order of items, then in which words.
   */
  List<Change> of(SampleFamily family) {
    NavigableMap<ItemId, List<Instant>> was = moments(before, family);
    NavigableMap<ItemId, List<Instant>> is = moments(after, family);
    List<Change> changes = new ArrayList<>();
    for (ItemId id : union(was.keySet(), is.keySet())) {
      compare(id, was.getOrDefault(id, List.of()), is.getOrDefault(id, List.of()), changes);
    }
    is.keySet().stream()
        .filter(was::containsKey)
        .map(id -> new Change.Reworded(id, reworded(id)))
        .filter(change -> !change.languages().isEmpty())
        .forEach(changes::add);
    return changes;
  }

  /** The items that are new, gone, timed otherwise or reworded, whoever gets them. */
  Set<ItemId> items() {
    return Stream.concat(before.all().stream(), after.all().stream())
        .map(Guidance::id)
        .filter(id -> !reworded(id).isEmpty() || differs(id))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean differs(ItemId id) {
    return !before.catalogue().find(id).equals(after.catalogue().find(id));
  }

  private static NavigableMap<ItemId, List<Instant>> moments(
      GuidancePack pack, SampleFamily family) {
    NavigableMap<ItemId, List<Instant>> moments = new TreeMap<>();
    for (PackCalendar.Mail mail : PackCalendar.of(pack.catalogue(), family).mails()) {
      mail.items()
          .forEach(id -> moments.computeIfAbsent(id, _ -> new ArrayList<>()).add(mail.at()));
    }
    return moments;
  }

  /** An item that repeats is compared time by time. */
  private static void compare(ItemId id, List<Instant> was, List<Instant> is, List<Change> into) {
    for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
      if (i >= was.size()) {
        into.add(new Change.Added(id, is.get(i)));
      } else if (i >= is.size()) {
        into.add(new Change.Gone(id, was.get(i)));
      } else if (!was.get(i).equals(is.get(i))) {
        into.add(new Change.Moved(id, was.get(i), is.get(i)));
      }
    }
  }

  private List<Locale> reworded(ItemId id) {
    Map<Locale, Wording> was = words(before, id);
    Map<Locale, Wording> is = words(after, id);
    return Stream.concat(was.keySet().stream(), is.keySet().stream())
        .distinct()
        .filter(language -> !revision(was, language).equals(revision(is, language)))
        .sorted(BY_TAG)
        .toList();
  }

  private static Map<Locale, Wording> words(GuidancePack pack, ItemId id) {
    return pack.find(id).map(item -> item.words().byLanguage()).orElse(Map.of());
  }

  private static String revision(Map<Locale, Wording> words, Locale language) {
    Wording its = words.get(language);
    return its == null ? "" : its.revision();
  }

  private static Set<ItemId> union(Set<ItemId> one, Set<ItemId> other) {
    Set<ItemId> all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }
}
