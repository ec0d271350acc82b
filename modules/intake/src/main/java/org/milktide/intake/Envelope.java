package org.milktide.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.Subject;
import org.milktide.domain.wire.BadField;
import org.milktide.domain.wire.EventReader;

/**
 * Opens a record: a CloudEvent in structured mode, whatever its content-type header says, because
 * who writes by hand forgets headers and the value speaks for itself.
 */
final class Envelope {
  /** Far above any event of ours; what is larger is a mistake or an attack. */
  static final int LARGEST = 256 * 1024;

  private Envelope() {}

  static Reading read(ConsumerRecord<byte[], byte[]> record, Instant arrivedAt) {
    try {
      var defaults = new EventReader.Defaults(null, null, keyOf(record));
      Optional<EventReader.Read> read =
          EventReader.read(structured(record.value()), defaults, arrivedAt);
      return read.<Reading>map(event -> new Reading.Event(record, arrival(event)))
          .orElseGet(Reading.Foreign::new);
    } catch (BadField e) {
      return new Reading.Unreadable(new Poison(record, e));
    }
  }

  private static Arrival arrival(EventReader.Read read) {
    String source = read.event().stamp().source();
    return new Arrival(new Subject.Named(source, read.subject()), read.event());
  }

  private static Map<String, @Nullable Object> structured(byte @Nullable [] value) {
    if (value == null || value.length == 0) {
      throw new BadField(JsonObjects.RECORD, "is empty");
    }
    if (value.length > LARGEST) {
      throw new BadField(JsonObjects.RECORD, "is larger than " + LARGEST / 1024 + " KiB");
    }
    return JsonObjects.read(value);
  }

  /** The key as a subject; a key that is no plain text says nothing. */
  private static @Nullable String keyOf(ConsumerRecord<byte[], byte[]> record) {
    byte @Nullable [] key = record.key();
    if (key == null) {
      return null;
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(key)).toString();
      return text.chars().anyMatch(Character::isISOControl) ? null : text;
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
