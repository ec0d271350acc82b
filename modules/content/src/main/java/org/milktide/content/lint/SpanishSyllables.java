package org.milktide.content.lint;

/**
 * Spanish syllables by the rules of its spelling: a syllable has one strong vowel (a, e, o, or an i
 * or u with an accent), and weak ones lean on it; two weak ones are one syllable.
 */
final class SpanishSyllables {
  private static final String OPEN = "aeoáéó";
  private static final String ACCENTED = "íú";
  private static final String WEAK = "iuü";

  /** What stood before: nothing to lean on, a vowel that can be leaned on, or a weak one. */
  private enum Before {
    NOTHING,
    OPEN,
    WEAK
  }

  private SpanishSyllables() {}

  /**
   * How many a word has, one at least.
   *
   * @param word in lower case, letters alone
   */
  static int in(String word) {
    // The u of "que" and "guía" is not spoken; a y at the end is an i.
    String spoken = word.replace("qu", "k").replaceAll("gu(?=[eiéí])", "g").replaceFirst("y$", "i");
    int syllables = 0;
    Before before = Before.NOTHING;
    for (int i = 0; i < spoken.length(); i++) {
      char letter = spoken.charAt(i);
      if (OPEN.indexOf(letter) >= 0 || ACCENTED.indexOf(letter) >= 0) {
        boolean leansBack = before == Before.WEAK;
        syllables += leansBack ? 0 : 1;
        before = OPEN.indexOf(letter) >= 0 ? Before.OPEN : Before.NOTHING;
      } else if (WEAK.indexOf(letter) >= 0) {
        boolean leans = before != Before.NOTHING;
        syllables += leans ? 0 : 1;
        // A weak vowel behind an open one ends its syllable.
        before = before == Before.OPEN ? Before.NOTHING : Before.WEAK;
      } else {
        before = Before.NOTHING;
      }
    }
    return Math.max(1, syllables);
  }
}
