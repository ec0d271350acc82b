package org.milktide.notifier.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.plan.PlannedItem;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells others what became of a delivery, as CloudEvents 1.0: ids alone, no address, no name. */
final class DeliveryEvent {
  static final String CHANNEL = "email";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final byte[] CONTENT_TYPE =
      "application/cloudevents+json".getBytes(StandardCharsets.US_ASCII);

  private DeliveryEvent() {}

  /** The event of an outcome; none while the delivery is still to come. */
  static Optional<ProducerRecord<String, byte[]>> of(
      Conclusion conclusion, String topic, Instant at) {
    return switch (conclusion.outcome()) {
      case Outcome.Sent() -> Optional.of(event(conclusion.digest(), "sent", "", topic, at));
      case Outcome.Failed(String reason) ->
          Optional.of(event(conclusion.digest(), "failed", reason, topic, at));
      case Outcome.Retry _ -> Optional.empty();
    };
  }

  private static ProducerRecord<String, byte[]> event(
      ClaimedDigest digest, String what, String reason, String topic, Instant at) {
    String journey = digest.ref().journey().toString();
    String delivery = digest.ref().id() + "." + CHANNEL;
    ObjectNode event =
        JSON.createObjectNode()
            .put("specversion", "1.0")
            .put("id", delivery + "." + what)
            .put("source", "/milktide/notifier")
            .put("type", "org.milktide.delivery." + what + ".v1")
            .put("subject", journey)
            .put("time", at.toString())
            .put("datacontenttype", "application/json");
    ObjectNode data =
        event
            .putObject("data")
            .put("deliveryId", delivery)
            .put("journey", journey)
            .put("recipient", digest.recipient().value())
            .put("channel", CHANNEL);
    items(data.putArray("items"), digest);
    data.put("scheduledFor", digest.scheduledFor().toString()).put("at", at.toString());
    if (!reason.isEmpty()) {
      data.put("reason", reason);
    }
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(topic, journey, JSON.writeValueAsBytes(event));
    record.headers().add("content-type", CONTENT_TYPE);
    return record;
  }

  private static void items(ArrayNode items, ClaimedDigest digest) {
    for (PlannedItem.Key key : digest.items()) {
      items.addObject().put("id", key.item().value()).put("occurrence", key.occurrence().key());
    }
  }
}
