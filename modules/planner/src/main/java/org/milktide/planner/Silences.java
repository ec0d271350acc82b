package org.milktide.planner;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.milktide.domain.digest.Silenced;
import org.milktide.domain.port.Announcements;

/**
 * Tells others that a journey fell silent, so that a partner can hold its own messages back too.
 * Told again after a crash, it is the same event: its id is made from what happened.
 */
final class Silences implements AutoCloseable {
  /** Where it is told, beside what became of deliveries. */
  static final String TOPIC = "milktide.deliveries";

  private static final int BATCH = 500;
  private static final byte[] CONTENT_TYPE =
      "application/cloudevents+json".getBytes(StandardCharsets.US_ASCII);

  private final Announcements announcements;
  private final Publisher publisher;

  Silences(Announcements announcements, Map<String, Object> connection) {
    this.announcements = announcements;
    this.publisher = new Publisher(connection);
  }

  /** Tells all that nobody was told yet. */
  void tell() {
    List<Silenced> untold;
    do {
      untold = announcements.untold(BATCH);
      if (!untold.isEmpty()) {
        publisher.publish(untold.stream().map(Silences::record).toList());
        announcements.told(untold);
      }
    } while (untold.size() == BATCH);
  }

  /** Ids, an instant and a word: nothing in it has to be escaped. */
  private static ProducerRecord<String, String> record(Silenced silenced) {
    String journey = silenced.journey().toString();
    String cause = silenced.cause().word();
    String event =
        """
        {"specversion":"1.0","id":"%1$s.%2$s.%3$s","source":"/milktide/planner",\
        "type":"org.milktide.journey.silenced.v1","subject":"%1$s","time":"%3$s",\
        "datacontenttype":"application/json",\
        "data":{"journey":"%1$s","reason":"%2$s","at":"%3$s"}}"""
            .formatted(journey, cause, silenced.at());
    ProducerRecord<String, String> record = new ProducerRecord<>(TOPIC, journey, event);
    record.headers().add("content-type", CONTENT_TYPE);
    return record;
  }

  @Override
  public void close() {
    publisher.close();
  }
}
