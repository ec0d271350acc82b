package org.milktide.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.Withheld;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RuleId;

final class WithholdingsTest {
  private static final JourneyId JOURNEY =
      new JourneyId(UUID.fromString("0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"));
  private static final Instant AT = Instant.parse("2027-01-05T08:00:00.000001Z");

  private final FakeWithheldAdvice advice = new FakeWithheldAdvice();

  private static Withheld withheld(String eventId) {
    return new Withheld(JOURNEY, new RuleId("R38"), "urn:clinic", eventId, AT);
  }

  @Test
  void whatIsWithheldIsToldOnceByIdsAlone() {
    advice.add(withheld("e\"1"));
    try (var topic = new Deliveries();
        var withholdings = new Withholdings(advice, Broker.connection())) {
      withholdings.tell();
      withholdings.tell();

      List<ConsumerRecord<String, String>> told = topic.take();
      assertThat(told).hasSize(1);
      assertThat(told.getFirst().key()).isEqualTo(JOURNEY.toString());
      assertThat(told.getFirst().headers().lastHeader("content-type").value())
          .asString()
          .isEqualTo("application/cloudevents+json");
      assertThat(told.getFirst().value().replaceFirst("\"id\":\"[0-9a-f-]{36}\"", "\"id\":\"X\""))
          .isEqualTo(
              "{\"specversion\":\"1.0\",\"id\":\"X\",\"source\":\"/milktide/planner\","
                  + "\"type\":\"org.milktide.advice.withheld.v1\","
                  + "\"subject\":\"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0\","
                  + "\"time\":\"2027-01-05T08:00:00.000001Z\","
                  + "\"datacontenttype\":\"application/json\","
                  + "\"data\":{\"journey\":\"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0\","
                  + "\"rule\":\"R38\",\"source\":\"urn:clinic\",\"eventId\":\"e\\u00221\","
                  + "\"at\":\"2027-01-05T08:00:00.000001Z\"}}");
    }
  }

  @Test
  void theSameWithheldAdviceIsTheSameEventAndAnotherIsAnother() {
    advice.add(withheld("e1"));
    advice.add(withheld("e1"));
    advice.add(withheld("e2"));
    try (var topic = new Deliveries();
        var withholdings = new Withholdings(advice, Broker.connection())) {
      withholdings.tell();

      assertThat(
              topic.take().stream()
                  .map(record -> record.value().split("\"id\":\"", 2)[1].substring(0, 36))
                  .distinct())
          .hasSize(2);
    }
  }

  @Test
  void moreThanOneBatchIsToldAtOnce() {
    IntStream.range(0, 1_200).forEach(i -> advice.add(withheld("e" + i)));
    try (var topic = new Deliveries();
        var withholdings = new Withholdings(advice, Broker.connection())) {
      withholdings.tell();

      assertThat(topic.take()).hasSize(1_200);
    }
  }
}
