package org.milktide.domain.id;

import java.util.Objects;
import java.util.UUID;

/** One pregnancy or set of babies and the people who follow it. */
public record JourneyId(UUID value) implements Comparable<JourneyId> {
  public JourneyId {
    Objects.requireNonNull(value);
  }

  /**
   * The journey of a partner's own reference: UUIDv5(source, reference), so that the same reference
   * always means the same journey and never another partner's.
   */
  public static JourneyId ofReference(String source, String reference) {
    return new JourneyId(NameUuid.version5(source, reference));
  }

  /**
   * Reads a journey id from its text.
   *
   * @throws IllegalArgumentException when the text is not a UUID
   */
  public static JourneyId parse(String text) {
    return new JourneyId(UUID.fromString(text));
  }

  @Override
  public int compareTo(JourneyId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
