package org.milktide.domain.id;

import java.util.regex.Pattern;

/** A rule of the guidance by its number, such as {@code R16} or {@code R19b}. */
public record RuleId(String value) implements Comparable<RuleId> {
  private static final Pattern FORM = Pattern.compile("R\\d{2}[a-z]?");

  public RuleId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("rule is not of the form R16");
    }
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
