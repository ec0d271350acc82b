package org.milktide.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.Partners;
import org.milktide.domain.port.Subject;
import org.milktide.domain.wire.BadField;
import org.milktide.domain.wire.EventReader;
import org.milktide.domain.wire.EventType;

/**
 * Opens a record: CloudEvents 1.0 in structured, batched or binary mode, see {@link Mode}. An event
 * that has no subject is about what the record's key names.
 */
final class Envelope {
  /** Far above any event of ours; what is larger is a mistake or an attack. */
  static final int LARGEST = 256 * 1024;

  private final ConsumerRecord<byte[], byte[]> record;
  private final Partners partners;
  private final Instant arrivedAt;
  private final @Nullable String key;

  private Envelope(ConsumerRecord<byte[], byte[]> record, Partners partners, Instant arrivedAt) {
    this.record = record;
    this.partners = partners;
    this.arrivedAt = arrivedAt;
    this.key = keyOf(record);
  }

  /** What the record holds: one thing, or as many as its batch has. */
  static List<Reading> read(
      ConsumerRecord<byte[], byte[]> record, Partners partners, Instant arrivedAt) {
    Envelope envelope = new Envelope(record, partners, arrivedAt);
    try {
      Headers headers = Headers.of(record);
      return switch (Mode.of(headers)) {
        case STRUCTURED -> List.of(envelope.structured(Origin.whole(record), envelope.text()));
        case BINARY -> List.of(envelope.binary(headers.attributes()));
        case BATCH -> envelope.batch();
      };
    } catch (BadField e) {
      return List.of(new Reading.Unreadable(new Poison(Origin.whole(record), e)));
    }
  }

  private List<Reading> batch() {
    List<Reading> readings = new ArrayList<>();
    for (String json : Batches.split(text(Batches.LARGEST))) {
      Origin origin = new Origin(record, new Origin.Element(readings.size(), json));
      readings.add(element(origin, json));
    }
    return readings;
  }

  private Reading element(Origin origin, String json) {
    try {
      checkSize(json.length(), LARGEST);
      return structured(origin, json);
    } catch (BadField e) {
      return new Reading.Unreadable(new Poison(origin, e));
    }
  }

  private Reading structured(Origin origin, String json) {
    Map<String, @Nullable Object> event = JsonObjects.read(json);
    if (event.get("data_base64") != null) {
      throw new BadField("data_base64", "is not read; send data as a JSON object");
    }
    return event(origin, event);
  }

  /** Some events say everything by their type, so there may be no value. */
  private Reading binary(Map<String, @Nullable Object> attributes) {
    byte @Nullable [] value = record.value();
    attributes.put("data", value == null || value.length == 0 ? null : JsonObjects.read(text()));
    try {
      return event(Origin.whole(record), attributes);
    } catch (BadField e) {
      boolean isData = e.field().startsWith("data");
      throw isData ? e : new BadField(Headers.ATTRIBUTE + e.field(), e.problem());
    }
  }

  private Reading event(Origin origin, Map<String, @Nullable Object> json) {
    checkTopic(json.get("type"));
    Optional<EventReader.Read> found =
        EventReader.read(json, new EventReader.Defaults(null, null, key), arrivedAt);
    if (found.isEmpty()) {
      return new Reading.Foreign();
    }
    EventReader.Read read = found.get();
    String source = read.event().stamp().source();
    Arrival arrival =
        new Arrival(
            new Subject.Named(source, read.subject()),
            read.event(),
            partners.hasCollectedConsent(source));
    boolean keyed = origin.element() != null || read.subject().equals(key);
    return new Reading.Event(origin, arrival, read.unknownFields(), keyed);
  }

  /** Before anything else is read: what is on the wrong topic needs no other mending. */
  private void checkTopic(@Nullable Object type) {
    Optional<EventType> known = type instanceof String name ? EventType.of(name) : Optional.empty();
    String topic = known.map(IntakeTopics::of).orElse(record.topic());
    if (!topic.equals(record.topic())) {
      throw new BadField("type", "belongs on the topic " + topic);
    }
  }

  private String text() {
    return text(LARGEST);
  }

  private String text(int largest) {
    byte @Nullable [] value = record.value();
    if (value == null || value.length == 0) {
      throw new BadField(JsonObjects.RECORD, "is empty");
    }
    checkSize(value.length, largest);
    String text =
        Utf8.decode(value).orElseThrow(() -> new BadField(JsonObjects.RECORD, "is not UTF-8"));
    if (text.startsWith("\uFEFF")) {
      throw new BadField(JsonObjects.RECORD, "begins with a byte order mark; leave it out");
    }
    return text;
  }

  private static void checkSize(int size, int largest) {
    if (size > largest) {
      throw new BadField(JsonObjects.RECORD, "is larger than " + largest / 1024 + " KiB");
    }
  }

  /** The key as a subject; a key that is no plain text says nothing. */
  private static @Nullable String keyOf(ConsumerRecord<byte[], byte[]> record) {
    byte @Nullable [] key = record.key();
    return key == null
        ? null
        : Utf8.decode(key)
            .filter(text -> text.chars().noneMatch(Character::isISOControl))
            .orElse(null);
  }
}
