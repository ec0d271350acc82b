package org.milktide.notifier.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.digest.Concluded;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.Occurrence;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.domain.wire.EventSchemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What others are told of deliveries has the fields that its schemas say. */
class DeliveryEventTest {
  private static final Instant NOON = Instant.parse("2027-01-05T12:00:00Z");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static JsonNode told(Outcome.Final outcome) {
    Concluded concluded =
        new Concluded(
            new DigestRef(new JourneyId(new UUID(1, 2)), new DigestId(new UUID(3, 4))),
            RecipientId.PARENT,
            Channel.EMAIL,
            List.of(new PlannedItem.Key(new ItemId("service.welcome"), Occurrence.ONCE)),
            NOON,
            outcome,
            NOON);
    byte[] value = DeliveryEvent.of(concluded, "topic").value();
    return JSON.readTree(new String(value, StandardCharsets.UTF_8));
  }

  private static void hasTheFieldsOf(String type, JsonNode event) {
    assertThat(event.get("type").asString()).isEqualTo(type);
    JsonNode schema = JSON.readTree(EventSchemas.schema(type).orElseThrow());
    hasFields(schema, event.get("data"));
    hasFields(schema.at("/properties/items/items"), event.at("/data/items/0"));
    JsonNode envelope = JSON.readTree(EventSchemas.schema("cloudevent").orElseThrow());
    hasFields(envelope, event);
  }

  private static void hasFields(JsonNode schema, JsonNode object) {
    assertThat(schema.get("properties").propertyNames()).containsAll(object.propertyNames());
    schema.get("required").forEach(name -> assertThat(object.has(name.asString())).isTrue());
  }

  @Test
  void whatWasSentIsToldAsItsSchemaSays() {
    hasTheFieldsOf("org.milktide.delivery.sent.v1", told(new Outcome.Sent()));
  }

  @Test
  void whatFailedIsToldAsItsSchemaSays() {
    hasTheFieldsOf("org.milktide.delivery.failed.v1", told(new Outcome.Failed("refused")));
  }
}
