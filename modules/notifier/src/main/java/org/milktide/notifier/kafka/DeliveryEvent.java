package org.milktide.notifier.kafka;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.milktide.domain.digest.Concluded;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.plan.PlannedItem;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells others what became of a delivery, as CloudEvents 1.0: ids alone, no address, no name. */
final class DeliveryEvent {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final byte[] CONTENT_TYPE =
      "application/cloudevents+json".getBytes(StandardCharsets.US_ASCII);

  private DeliveryEvent() {}

  /** The event of a delivery that is over. */
  static ProducerRecord<String, byte[]> of(Concluded digest, String topic) {
    return switch (digest.outcome()) {
      case Outcome.Sent() -> event(digest, "sent", "", topic);
      case Outcome.Failed(String reason) -> event(digest, "failed", reason, topic);
    };
  }

  private static ProducerRecord<String, byte[]> event(
      Concluded digest, String what, String reason, String topic) {
    String at = digest.at().toString();
    String journey = digest.ref().journey().toString();
    String delivery = digest.ref().id() + "." + digest.channel().word();
    ObjectNode event =
        JSON.createObjectNode()
            .put("specversion", "1.0")
            .put("id", delivery + "." + what)
            .put("source", "/milktide/notifier")
            .put("type", "org.milktide.delivery." + what + ".v1")
            .put("subject", journey)
            .put("time", at)
            .put("datacontenttype", "application/json");
    ObjectNode data =
        event
            .putObject("data")
            .put("deliveryId", delivery)
            .put("journey", journey)
            .put("recipient", digest.recipient().value())
            .put("channel", digest.channel().word());
    items(data.putArray("items"), digest);
    data.put("scheduledFor", digest.scheduledFor().toString()).put("at", at);
    if (!reason.isEmpty()) {
      data.put("reason", reason);
    }
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(topic, journey, JSON.writeValueAsBytes(event));
    record.headers().add("content-type", CONTENT_TYPE);
    return record;
  }

  private static void items(ArrayNode items, Concluded digest) {
    for (PlannedItem.Key key : digest.items()) {
      items.addObject().put("id", key.item().value()).put("occurrence", key.occurrence().key());
    }
  }
}
