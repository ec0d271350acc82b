package org.milktide.intake;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.milktide.domain.wire.BadField;

/** A record that cannot be used, and why. */
record Poison(ConsumerRecord<byte[], byte[]> record, BadField why) {
  static Poison of(ConsumerRecord<byte[], byte[]> record, String field, String problem) {
    return new Poison(record, new BadField(field, problem));
  }
}
