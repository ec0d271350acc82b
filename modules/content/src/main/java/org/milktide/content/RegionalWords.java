package org.milktide.content;

import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a country calls things: "nappy" where the texts write "diaper". Whole words are replaced and
 * keep the case of their first letter. Addresses and placeholders stay as they are.
 */
final class RegionalWords {
  /** A link's target, an address, or a placeholder. */
  private static final String KEPT = "]\\([^)]*\\)|<[^>\\s]+>|https?://\\S+|\\{[^}]*}";

  private final Map<String, String> replacements;
  private final Pattern pattern;

  RegionalWords(Map<String, String> replacements) {
    Map<String, String> lowerCase = new TreeMap<>();
    replacements.forEach((word, with) -> lowerCase.put(word.toLowerCase(Locale.ROOT), with));
    this.replacements = Collections.unmodifiableMap(lowerCase);
    this.pattern =
        Pattern.compile(
            KEPT
                + lowerCase.keySet().stream()
                    // The longest first, so that "breast pump" comes before "breast".
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
                    .collect(Collectors.joining("|", "|\\b(", ")\\b")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  String in(String text) {
    return replacements.isEmpty()
        ? text
        : pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(word(found)));
  }

  private String word(MatchResult found) {
    String word = found.group(1);
    if (word == null) {
      return found.group();
    }
    String key = word.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    String with = Objects.requireNonNull(replacements.get(key), key);
    return Character.isUpperCase(word.codePointAt(0)) ? Sentence.start(with, Locale.ROOT) : with;
  }
}
