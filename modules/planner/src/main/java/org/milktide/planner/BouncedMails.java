package org.milktide.planner;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.milktide.domain.digest.Bounced;
import org.milktide.domain.port.Bounces;

/**
 * Tells others that a mail came back. Told again after a crash, it is the same event: its id is the
 * delivery's.
 */
final class BouncedMails implements AutoCloseable {
  private static final int BATCH = 500;
  private static final byte[] CONTENT_TYPE =
      "application/cloudevents+json".getBytes(StandardCharsets.US_ASCII);

  private final Bounces bounces;
  private final Publisher publisher;

  BouncedMails(Bounces bounces, Map<String, Object> connection) {
    this.bounces = bounces;
    this.publisher = new Publisher(connection);
  }

  /** Tells all that nobody was told yet. */
  void tell() {
    List<Bounced> untold;
    do {
      untold = bounces.untold(BATCH);
      if (!untold.isEmpty()) {
        publisher.publish(untold.stream().map(BouncedMails::record).toList());
        bounces.told(untold);
      }
    } while (untold.size() == BATCH);
  }

  /** Ids, instants and a number; an occurrence alone may hold what a partner wrote. */
  private static ProducerRecord<String, String> record(Bounced bounced) {
    String journey = bounced.ref().journey().toString();
    String items =
        bounced.items().stream()
            .map(
                key ->
                    "{\"id\":\"%s\",\"occurrence\":\"%s\"}"
                        .formatted(key.item().value(), JsonText.escaped(key.occurrence().key())))
            .collect(Collectors.joining(","));
    String event =
        """
        {"specversion":"1.0","id":"%1$s.email.bounced","source":"/milktide/planner",\
        "type":"org.milktide.delivery.bounced.v1","subject":"%2$s","time":"%3$s",\
        "datacontenttype":"application/json",\
        "data":{"deliveryId":"%1$s.email","journey":"%2$s","recipient":"%4$s",\
        "channel":"email","items":[%5$s],"scheduledFor":"%6$s","at":"%3$s","reason":"%7$s"}}\
        """
            .formatted(
                bounced.ref().id(),
                journey,
                bounced.at(),
                bounced.recipient().value(),
                items,
                bounced.scheduledFor(),
                bounced.reason());
    ProducerRecord<String, String> record = new ProducerRecord<>(Silences.TOPIC, journey, event);
    record.headers().add("content-type", CONTENT_TYPE);
    return record;
  }

  @Override
  public void close() {
    publisher.close();
  }
}
