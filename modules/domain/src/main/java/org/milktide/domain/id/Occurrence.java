package org.milktide.domain.id;

/**
 * Which instance of an item that can repeat: a stable key made from what triggered it, never from a
 * planned instant or a counter. Empty for items that come once.
 */
public record Occurrence(String key) implements Comparable<Occurrence> {
  public static final Occurrence ONCE = new Occurrence("");

  public Occurrence {
    if (key.length() > 80) {
      throw new IllegalArgumentException("occurrence key is longer than 80 characters");
    }
  }

  @Override
  public int compareTo(Occurrence other) {
    return key.compareTo(other.key);
  }

  @Override
  public String toString() {
    return key;
  }
}
