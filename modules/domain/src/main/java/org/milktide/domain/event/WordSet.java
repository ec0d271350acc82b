package org.milktide.domain.event;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Words that somebody chose from a list, in lower case with hyphens. Words that nobody knows yet
 * are kept: a list grows, and what a parent told is theirs.
 */
public record WordSet(SortedSet<String> words) {
  public static final WordSet NONE = new WordSet(Collections.emptySortedSet());

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST_WORD = 40;

  public WordSet {
    words = Collections.unmodifiableSortedSet(new TreeSet<>(words));
    for (String word : words) {
      if (!isWord(word)) {
        throw new IllegalArgumentException("not a word in lower case with hyphens");
      }
    }
  }

  public static WordSet of(Collection<String> words) {
    return new WordSet(new TreeSet<>(words));
  }

  /** Whether a text can be one of the words. */
  public static boolean isWord(String text) {
    return text.length() <= LONGEST_WORD && FORM.matcher(text).matches();
  }

  public boolean holds(String word) {
    return words.contains(word);
  }
}
