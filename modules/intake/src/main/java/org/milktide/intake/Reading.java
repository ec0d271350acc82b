package org.milktide.intake;

import org.milktide.domain.port.Arrival;

/** What a record, or one event of a batch, turned out to be. */
sealed interface Reading {
  /**
   * An event for the door.
   *
   * @param unknownFields how many fields of its data nobody knows
   * @param keyed whether the record's key is its subject
   */
  record Event(Origin origin, Arrival arrival, int unknownFields, boolean keyed)
      implements Reading {}

  /** An event of a type that is not ours. */
  record Foreign() implements Reading {}

  /** Nothing that can be used. */
  record Unreadable(Poison poison) implements Reading {}
}
