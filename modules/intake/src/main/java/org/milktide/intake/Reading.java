package org.milktide.intake;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.milktide.domain.port.Arrival;

/** What a record turned out to be. */
sealed interface Reading {
  /** An event for the door. */
  record Event(ConsumerRecord<byte[], byte[]> record, Arrival arrival) implements Reading {}

  /** An event of a type that is not ours. */
  record Foreign() implements Reading {}

  /** Nothing that can be used. */
  record Unreadable(Poison poison) implements Reading {}
}
