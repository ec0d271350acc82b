package org.milktide.domain.id;

/** One baby of a journey, as the sender of its events names it; unique within the journey. */
public record BabyId(String value) implements Comparable<BabyId> {
  public BabyId {
    if (value.isBlank() || value.length() > 64) {
      throw new IllegalArgumentException("babyId is empty or longer than 64 characters");
    }
  }

  @Override
  public int compareTo(BabyId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
