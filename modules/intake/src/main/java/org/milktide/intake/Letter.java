package org.milktide.intake;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/** Writes dead letters: what came, as it came, with the reason in headers. */
final class Letter {
  private static final String HEADERS = "milktide-dlt-";

  private Letter() {}

  /** How much of a record is put aside; better less of it than a record that stops the consumer. */
  enum Size {
    WHOLE("nothing"),
    WITHOUT_VALUE("value"),
    REASON_ALONE("value, key and headers");

    private final String leftOut;

    Size(String leftOut) {
      this.leftOut = leftOut;
    }
  }

  static ProducerRecord<byte[], byte[]> of(Poison poison, Size size) {
    ConsumerRecord<byte[], byte[]> from = poison.origin().record();
    var letter =
        new ProducerRecord<byte[], byte[]>(
            IntakeTopics.deadLettersOf(from.topic()),
            size == Size.REASON_ALONE ? null : from.key(),
            size == Size.WHOLE ? poison.origin().value() : null);
    if (size != Size.REASON_ALONE) {
      from.headers().forEach(header -> keep(header, letter));
    }
    if (poison.origin().element() != null) {
      letter.headers().remove(Headers.CONTENT_TYPE);
      letter.headers().add(Headers.CONTENT_TYPE, bytes("application/cloudevents+json"));
    }
    ours(poison, size).forEach((name, said) -> letter.headers().add(HEADERS + name, bytes(said)));
    return letter;
  }

  private static void keep(Header header, ProducerRecord<byte[], byte[]> letter) {
    if (!header.key().startsWith(HEADERS)) {
      letter.headers().add(header);
    }
  }

  private static Map<String, Object> ours(Poison poison, Size size) {
    ConsumerRecord<byte[], byte[]> from = poison.origin().record();
    Map<String, Object> ours = new LinkedHashMap<>();
    ours.put("reason", poison.reason());
    ours.put("field", poison.why().field());
    ours.put("topic", from.topic());
    ours.put("partition", from.partition());
    ours.put("offset", from.offset());
    Origin.Element element = poison.origin().element();
    if (element != null) {
      ours.put("index", element.index());
    }
    if (size != Size.WHOLE) {
      ours.put("left-out", size.leftOut);
    }
    return ours;
  }

  private static byte[] bytes(Object said) {
    return said.toString().getBytes(StandardCharsets.UTF_8);
  }
}
