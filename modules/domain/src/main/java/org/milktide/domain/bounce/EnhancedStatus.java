package org.milktide.domain.bounce;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What became of a mail, as RFC 3463 numbers it, such as 5.1.1.
 *
 * @param kind 2 for success, 4 for a failure that may pass, 5 for one that will not
 * @param subject 0 to 999: what it is about, such as 1 for the address and 7 for policy
 * @param detail 0 to 999
 */
public record EnhancedStatus(int kind, int subject, int detail) {
  /** A refusal for good whose server says no more; also what is meant by a bare 550. */
  public static final EnhancedStatus REFUSED = new EnhancedStatus(5, 0, 0);

  private static final Pattern FORM = Pattern.compile("([245])\\.(\\d{1,3})\\.(\\d{1,3})");

  /** No version, no network address: neither is followed or led by more numbers. */
  private static final Pattern WITHIN_TEXT =
      Pattern.compile("(?<![\\d.])([45])\\.(\\d{1,3})\\.(\\d{1,3})(?!\\.?\\d)");

  public EnhancedStatus {
    if ((kind != 2 && kind != 4 && kind != 5) || isOutside(subject) || isOutside(detail)) {
      throw new IllegalArgumentException("status: " + kind + "." + subject + "." + detail);
    }
  }

  private static boolean isOutside(int number) {
    return number < 0 || number > 999;
  }

  /** Reads a status that stands alone; empty where it is none. */
  public static Optional<EnhancedStatus> parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    return matcher.matches() ? Optional.of(of(matcher)) : Optional.empty();
  }

  /**
   * A failure's status within a text that people read: the first of those for good, else the first
   * of those that may pass.
   */
  public static Optional<EnhancedStatus> within(String text) {
    List<EnhancedStatus> all =
        WITHIN_TEXT.matcher(text).results().limit(50).map(EnhancedStatus::of).toList();
    return all.stream()
        .filter(status -> status.kind() == 5)
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private static EnhancedStatus of(MatchResult matcher) {
    return new EnhancedStatus(
        Integer.parseInt(matcher.group(1)),
        Integer.parseInt(matcher.group(2)),
        Integer.parseInt(matcher.group(3)));
  }

  @Override
  public String toString() {
    return kind + "." + subject + "." + detail;
  }
}
