package org.milktide.portal.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.milktide.content.Guidance;
import org.milktide.content.GuidancePack;
import org.milktide.content.Reader;
import org.milktide.content.RenderedItem;
import org.milktide.domain.id.ItemId;

/**
 * The listed guidance made ready to be searched in one language, with all kinds of it that
 * countries speak: whoever looks for a nappy finds a diaper.
 */
final class Index {
  private static final int IN_TITLE = 6;
  private static final int IN_TOPICS = 3;

  /** What plain text puts before the points of a list. */
  private static final Pattern BULLET = Pattern.compile("(?m)^\\s*[-*•]\\s+");

  private final List<Entry> entries;

  private record Entry(ItemId id, Folded topics, Map<Locale, Words> kinds) {}

  private record Words(Folded title, Folded body) {}

  /**
   * An item that has some of the words looked for.
   *
   * @param all whether it has all of them
   * @param body where they are read; of another kind of the language where only that has them
   */
  record Hit(ItemId id, int score, boolean all, Folded body) {}

  private Index(List<Entry> entries) {
    this.entries = entries;
  }

  static Index of(GuidancePack pack, Locale language, LocalDate today) {
    List<Locale> kinds =
        pack.kindsOfLanguages().stream()
            .filter(kind -> kind.getLanguage().equals(language.getLanguage()))
            .toList();
    List<Entry> entries = new ArrayList<>();
    for (Guidance item : new Shelf(pack).items()) {
      Map<Locale, Words> words = new LinkedHashMap<>();
      for (Locale kind : kinds) {
        RenderedItem text = pack.render(item.id(), new Reader(kind, 1, today));
        words.put(
            kind,
            new Words(
                Folded.of(text.title()), Folded.of(BULLET.matcher(text.text()).replaceAll(""))));
      }
      String topics =
          item.topics().stream()
              .map(topic -> pack.topic(topic, language))
              .collect(Collectors.joining(" "));
      entries.add(new Entry(item.id(), Folded.of(topics), words));
    }
    return new Index(entries);
  }

  /** What has any of the words, the best first; what is as good in the order of the guide. */
  List<Hit> find(Query query, Locale reader) {
    return entries.stream()
        .map(entry -> hit(entry, query, reader))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Hit::all).thenComparingInt(Hit::score).reversed())
        .toList();
  }

  private static Optional<Hit> hit(Entry entry, Query query, Locale reader) {
    return entry.kinds().entrySet().stream()
        .sorted(Comparator.comparingInt(kind -> distance(kind.getKey(), reader)))
        .map(kind -> hit(entry, kind.getValue(), query))
        .filter(hit -> hit.score() > 0)
        .reduce((own, other) -> !own.all() && other.all() ? other : own);
  }

  /** A reader's own kind of a language comes first, then the one of no country. */
  private static int distance(Locale kind, Locale reader) {
    if (kind.getCountry().equals(reader.getCountry())) {
      return 0;
    }
    return kind.getCountry().isEmpty() ? 1 : 2;
  }

  private static Hit hit(Entry entry, Words words, Query query) {
    int score = 0;
    boolean all = true;
    for (String start : query.starts()) {
      int found =
          (words.title().has(start) ? IN_TITLE : 0)
              + (entry.topics().has(start) ? IN_TOPICS : 0)
              + (words.body().has(start) ? 1 : 0);
      score += found;
      all &= found > 0;
    }
    return new Hit(entry.id(), score, all, words.body());
  }
}
