package org.milktide.content;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a text states whatever its language: translations of one item have the same facts. Each is
 * there as often as the text says it; both lists are sorted.
 *
 * @param numbers as English writes them: {@code 1.5}, {@code 1800}
 * @param placeholders those that stand for a number or for whom to call
 */
public record Facts(List<String> numbers, List<String> placeholders) {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{((?:wets|dirties) \\d|[a-z]+_[a-z]+)}");
  private static final Pattern LINK_TARGET = Pattern.compile("]\\([^)]*\\)");
  private static final Pattern THOUSANDS =
      Pattern.compile("(?<=\\d)[ \u00a0\u202f,.](?=\\d{3}\\b)");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<=\\d),(?=\\d)");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

  public Facts {
    numbers = numbers.stream().sorted().toList();
    placeholders = placeholders.stream().sorted().toList();
  }

  /** The facts of a title, a lock-screen text and a body together. */
  public static Facts of(Wording words) {
    return of(String.join("\n", words.title(), words.push(), words.body()));
  }

  static Facts of(String text) {
    String prose = LINK_TARGET.matcher(text).replaceAll("]");
    String plain = PLACEHOLDER.matcher(prose).replaceAll("");
    String joined = THOUSANDS.matcher(plain).replaceAll("");
    String english = DECIMAL_COMMA.matcher(joined).replaceAll(".");
    return new Facts(all(NUMBER, english), all(PLACEHOLDER, prose));
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }
}
