package org.milktide.domain.id;

import java.util.regex.Pattern;

/** A person on a journey; unique within it. The person who subscribed is {@link #PARENT}. */
public record RecipientId(String value) implements Comparable<RecipientId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,36}");

  public static final RecipientId PARENT = new RecipientId("parent");

  public RecipientId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("recipient id is not lower-case letters, digits, hyphens");
    }
  }

  @Override
  public int compareTo(RecipientId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
