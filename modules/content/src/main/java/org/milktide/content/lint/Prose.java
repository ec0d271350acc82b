package org.milktide.content.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text as its reader goes through it: sentences of words. A sentence ends at {@code . ! ? …} and
 * with its heading, list item or paragraph. Figures are no words: what they cost depends on how
 * they are read out.
 *
 * @param sentences none of them empty
 */
record Prose(List<List<String>> sentences) {
  private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*+•]|\\d+[.)])\\s+");
  private static final Pattern ADDRESS = Pattern.compile("\\(\\S*/\\S*\\)");
  private static final Pattern END = Pattern.compile("[.!?…]+[\"'»”’)\\]]*(?=\\s|$)");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’-]\\p{L}+)*");

  Prose {
    sentences = sentences.stream().map(List::copyOf).toList();
  }

  /**
   * Takes a text apart.
   *
   * @param text each paragraph, list item and heading in a line of its own
   */
  static Prose of(String text) {
    List<List<String>> sentences = new ArrayList<>();
    for (String block : text.lines().toList()) {
      String plain = ADDRESS.matcher(BULLET.matcher(block).replaceFirst("")).replaceAll("");
      for (String sentence : END.split(plain, -1)) {
        List<String> words = WORD.matcher(sentence).results().map(MatchResult::group).toList();
        if (!words.isEmpty()) {
          sentences.add(words);
        }
      }
    }
    return new Prose(sentences);
  }

  int words() {
    return sentences.stream().mapToInt(List::size).sum();
  }

  List<String> longestSentence() {
    return sentences.stream()
        .reduce((one, other) -> other.size() > one.size() ? other : one)
        .orElse(List.of());
  }
}
