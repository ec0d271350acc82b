package org.milktide.domain.id;

import java.util.regex.Pattern;

/** The permanent name of a piece of guidance: {@code group.name}, lower case with hyphens. */
public record ItemId(String value) implements Comparable<ItemId> {
  private static final Pattern FORM =
      Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*");

  public ItemId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "item id '" + value + "' is not <group>.<name> in lower case with hyphens");
    }
  }

  public String group() {
    return value.substring(0, value.indexOf('.'));
  }

  @Override
  public int compareTo(ItemId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
