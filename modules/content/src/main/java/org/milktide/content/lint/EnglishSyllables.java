package org.milktide.content.lint;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * English syllables by spelling: groups of vowels, one less for a silent e at the end of a word or
 * before its ending, one more where neighbours are spoken apart.
 */
final class EnglishSyllables {
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  /** "made", "makes", "asked", and "lately", "useful", "movement". */
  private static final Pattern SILENT_E =
      Pattern.compile("[^aeiouy]e[sd]?$|[aeiouy][^aeiouy]+e(?:ly|less|ness|ful|fully|ments?)$");

  /** "table", "bottles"; "changes", "watches"; "wanted", "needed": that e is spoken. */
  private static final Pattern SPOKEN_E =
      Pattern.compile("[^aeiouyl]le[sd]?$|(?:[szxcg]|ch|sh)es$|[td]ed$");

  /** "being"; "diaper", "biology", "easier", "diet", "patience" not; "usual"; "create", "area". */
  private static final Pattern APART =
      Pattern.compile(
          "[aeiouy]ings?$|[^aeioucgqstx]i(?:a|o|um)|quiet|[^aeioucgqstx]i(?:et|ence|ent)"
              + "|[^aeiouq]i(?:er|est)s?$"
              + "|[^gqn]u(?:al|ous|ity)|rea(?:te|ti|ct)|idea|area");

  /** "prism", "rhythm": a syllable without a vowel. */
  private static final Pattern WITHOUT_VOWEL = Pattern.compile("(?:s|th)m$");

  private static final Map<String, Integer> EXCEPTIONS =
      Map.ofEntries(
          Map.entry("people", 2),
          Map.entry("every", 2),
          Map.entry("evening", 2),
          Map.entry("maybe", 2),
          Map.entry("someone", 2),
          Map.entry("something", 2),
          Map.entry("sometimes", 2),
          Map.entry("somewhere", 2),
          Map.entry("elsewhere", 2),
          Map.entry("housework", 2),
          Map.entry("breastfed", 2),
          Map.entry("diabetes", 4),
          Map.entry("alveoli", 4));

  private EnglishSyllables() {}

  /**
   * How many a word has, one at least.
   *
   * @param word in lower case, letters alone
   */
  static int in(String word) {
    Integer known = EXCEPTIONS.get(word);
    if (known != null) {
      return known;
    }
    long syllables = VOWELS.matcher(word).results().count();
    if (SILENT_E.matcher(word).find() && !SPOKEN_E.matcher(word).find()) {
      syllables--;
    }
    if (APART.matcher(word).find()) {
      syllables++;
    }
    if (WITHOUT_VOWEL.matcher(word).find()) {
      syllables++;
    }
    return (int) Math.max(1, syllables);
  }
}
