package org.milktide.portal.guide;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.milktide.content.GuidancePack;
import org.milktide.content.Library;
import org.milktide.portal.view.Guest;
import org.milktide.portal.view.SearchView;
import org.milktide.portal.view.SearchView.Hit;
import org.milktide.portal.view.SearchView.Other;
import org.milktide.portal.view.Words;
import org.springframework.stereotype.Component;

/** Looks for words in the guide, in the language of the page first. */
@Component
final class Searches {
  /** More than this is no answer any more. */
  private static final int MOST_HITS = 25;

  private final Library library;
  private final Indexes indexes;
  private final Readers readers;
  private final Titles titles;

  Searches(Library library, Indexes indexes, Readers readers, Titles titles) {
    this.library = library;
    this.indexes = indexes;
    this.readers = readers;
    this.titles = titles;
  }

  SearchView find(Query query, Guest guest) {
    GuidancePack pack = library.get();
    Words words = guest.words();
    Locale language = language(pack, words.reader());
    List<Index.Hit> hits = indexes.of(pack, language, readers.today()).find(query, words.reader());
    boolean all = hits.stream().anyMatch(Index.Hit::all);
    List<Hit> shown =
        hits.stream()
            .filter(hit -> hit.all() || !all)
            .limit(MOST_HITS)
            .map(hit -> new Hit(titles.line(hit.id(), 1, words, ""), Excerpt.of(hit.body(), query)))
            .toList();
    return new SearchView(
        query.typed(), shown, all, all ? List.of() : others(pack, query, guest, language));
  }

  /** The language of the pack that a reader gets. */
  private static Locale language(GuidancePack pack, Locale reader) {
    return pack.languages().stream()
        .filter(language -> language.getLanguage().equals(reader.getLanguage()))
        .findFirst()
        .orElse(pack.languages().getFirst());
  }

  private List<Other> others(GuidancePack pack, Query query, Guest guest, Locale own) {
    List<Other> others = new ArrayList<>();
    for (Locale language : pack.languages()) {
      if (!language.equals(own)) {
        long found =
            indexes.of(pack, language, readers.today()).find(query, language).stream()
                .filter(Index.Hit::all)
                .count();
        if (found > 0) {
          others.add(other(query, guest, language, found));
        }
      }
    }
    return others;
  }

  private static Other other(Query query, Guest guest, Locale language, long found) {
    String name = new Guest.LanguageLink(language, "").name();
    Locale reader = Locale.of(language.getLanguage(), guest.words().reader().getCountry());
    return new Other(
        name + ": " + guest.words().count("guide.notes", found),
        language.toLanguageTag(),
        "?lang="
            + reader.toLanguageTag()
            + "&q="
            + URLEncoder.encode(query.typed(), StandardCharsets.UTF_8));
  }
}
