package org.milktide.domain.event;

import java.time.Instant;
import java.util.Comparator;

/**
 * When an event happened and which event it was: the order in which facts outrank each other, the
 * same for every order of arrival.
 *
 * @param time when it happened, by its sender
 * @param source who says so (CloudEvents source)
 * @param id the event's id, unique within its source
 */
public record Stamp(Instant time, String source, String id) implements Comparable<Stamp> {
  private static final Comparator<Stamp> ORDER =
      Comparator.comparing(Stamp::time).thenComparing(Stamp::source).thenComparing(Stamp::id);

  @Override
  public int compareTo(Stamp other) {
    return ORDER.compare(this, other);
  }
}
