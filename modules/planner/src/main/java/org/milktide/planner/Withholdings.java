package org.milktide.planner;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.milktide.domain.digest.Withheld;
import org.milktide.domain.port.WithheldAdvice;

/**
 * Tells a partner that urgent advice on an event of theirs was withheld, because nobody can be
 * answered over Kafka. Told again after a crash, it is the same event: its id is made from what
 * happened.
 */
final class Withholdings implements AutoCloseable {
  private static final int BATCH = 500;
  private static final byte[] CONTENT_TYPE =
      "application/cloudevents+json".getBytes(StandardCharsets.US_ASCII);

  private final WithheldAdvice advice;
  private final Publisher publisher;

  Withholdings(WithheldAdvice advice, Map<String, Object> connection) {
    this.advice = advice;
    this.publisher = new Publisher(connection);
  }

  /** Tells all that nobody was told yet. */
  void tell() {
    List<Withheld> untold;
    do {
      untold = advice.untold(BATCH);
      if (!untold.isEmpty()) {
        publisher.publish(untold.stream().map(Withholdings::record).toList());
        advice.told(untold);
      }
    } while (untold.size() == BATCH);
  }

  /** Ids and an instant; source and event id are what a partner wrote. */
  private static ProducerRecord<String, String> record(Withheld withheld) {
    String journey = withheld.journey().toString();
    String rule = withheld.rule().value();
    String source = JsonText.escaped(withheld.source());
    String eventId = JsonText.escaped(withheld.eventId());
    String event =
        """
        {"specversion":"1.0","id":"%1$s","source":"/milktide/planner",\
        "type":"org.milktide.advice.withheld.v1","subject":"%2$s","time":"%3$s",\
        "datacontenttype":"application/json",\
        "data":{"journey":"%2$s","rule":"%4$s","source":"%5$s","eventId":"%6$s","at":"%3$s"}}"""
            .formatted(id(withheld), journey, withheld.at(), rule, source, eventId);
    ProducerRecord<String, String> record = new ProducerRecord<>(Silences.TOPIC, journey, event);
    record.headers().add("content-type", CONTENT_TYPE);
    return record;
  }

  private static UUID id(Withheld withheld) {
    // A line break stands in no source and no id.
    String all =
        String.join(
            "\n",
            withheld.journey().toString(),
            withheld.source(),
            withheld.eventId(),
            withheld.rule().value());
    return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    publisher.close();
  }
}
