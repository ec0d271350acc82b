package org.milktide.portal.guide;

import java.util.List;

/**
 * What somebody looks for: the beginnings of words, without accents and capitals. Common endings
 * are left out, so that "feeds" finds "feed" and "pechos" finds "pecho".
 *
 * @param typed as it was typed, at most 100 characters
 */
record Query(String typed, List<String> starts) {
  static final int LONGEST = 100;

  private static final int MOST_WORDS = 8;

  /** Each with the fewest letters that have to be left before it. */
  private static final List<Ending> ENDINGS =
      List.of(new Ending("ies", 3), new Ending("ing", 4), new Ending("es", 4), new Ending("s", 3));

  private record Ending(String letters, int least) {
    boolean closes(String word) {
      return word.endsWith(letters) && word.length() - letters.length() >= least;
    }
  }

  Query {
    starts = List.copyOf(starts);
  }

  static Query of(String typed) {
    String kept = Folded.of(typed.substring(0, Math.min(typed.length(), LONGEST))).text();
    List<String> words = List.of(Folded.of(kept).folded().split("[^\\p{L}\\p{N}]+"));
    boolean anyLong = words.stream().anyMatch(word -> word.length() > 1);
    List<String> starts =
        words.stream()
            .filter(word -> word.length() > (anyLong ? 1 : 0))
            .distinct()
            .limit(MOST_WORDS)
            .map(Query::start)
            .toList();
    return new Query(kept, starts);
  }

  private static String start(String word) {
    return ENDINGS.stream()
        .filter(ending -> ending.closes(word))
        .findFirst()
        .map(ending -> word.substring(0, word.length() - ending.letters().length()))
        .orElse(word);
  }

  /** Whether there is nothing to look for. */
  boolean isEmpty() {
    return starts.isEmpty();
  }
}
