package org.milktide.intake;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Where an event came from: a record, or one element of a record that holds a batch.
 *
 * @param element null: the whole record
 */
record Origin(ConsumerRecord<byte[], byte[]> record, @Nullable Element element) {
  /**
   * One of a batch.
   *
   * @param index its place, from 0
   * @param json the event, as it was written
   */
  record Element(int index, String json) {}

  static Origin whole(ConsumerRecord<byte[], byte[]> record) {
    return new Origin(record, null);
  }

  /** What a dead letter holds, so that it can be mended and sent again by itself. */
  byte @Nullable [] value() {
    return element == null ? record.value() : element.json().getBytes(StandardCharsets.UTF_8);
  }
}
