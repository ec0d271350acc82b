package org.milktide.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.Silenced;
import org.milktide.domain.id.JourneyId;

final class SilencesTest {
  private static final JourneyId JOURNEY =
      new JourneyId(UUID.fromString("0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"));
  private static final Silenced LOSS =
      new Silenced(JOURNEY, Silenced.Cause.LOSS, Instant.parse("2027-01-05T08:00:00.000001Z"));

  private final FakeAnnouncements announcements = new FakeAnnouncements();

  @Test
  void aSilenceIsToldOnceByIdsAlone() {
    announcements.add(LOSS);
    try (var topic = new Deliveries();
        var silences = new Silences(announcements, Broker.connection())) {
      silences.tell();
      silences.tell();

      List<ConsumerRecord<String, String>> told = topic.take();
      assertThat(told).hasSize(1);
      assertThat(told.getFirst().key()).isEqualTo(JOURNEY.toString());
      assertThat(told.getFirst().headers().lastHeader("content-type").value())
          .asString()
          .isEqualTo("application/cloudevents+json");
      assertThat(told.getFirst().value())
          .isEqualTo(
              "{\"specversion\":\"1.0\","
                  + "\"id\":\"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0.loss.2027-01-05T08:00:00.000001Z\","
                  + "\"source\":\"/milktide/planner\","
                  + "\"type\":\"org.milktide.journey.silenced.v1\","
                  + "\"subject\":\"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0\","
                  + "\"time\":\"2027-01-05T08:00:00.000001Z\","
                  + "\"datacontenttype\":\"application/json\","
                  + "\"data\":{\"journey\":\"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0\","
                  + "\"reason\":\"loss\",\"at\":\"2027-01-05T08:00:00.000001Z\"}}");
    }
  }

  @Test
  void moreThanOneBatchIsToldAtOnce() {
    IntStream.range(0, 1_200)
        .forEach(
            i ->
                announcements.add(
                    new Silenced(JOURNEY, Silenced.Cause.PAUSED, Instant.ofEpochSecond(i))));
    try (var topic = new Deliveries();
        var silences = new Silences(announcements, Broker.connection())) {
      silences.tell();

      assertThat(topic.take()).hasSize(1_200);
    }
  }

  @Test
  void whileKafkaIsAwaySilencesStayToBeTold() throws Exception {
    announcements.add(LOSS);
    Map<String, Object> nowhere = Map.of("bootstrap.servers", "127.0.0.1:" + closedPort());
    try (var away = new Silences(announcements, nowhere)) {
      assertThatThrownBy(away::tell).isInstanceOf(KafkaException.class);
    }
    assertThat(announcements.untold(10)).containsExactly(LOSS);
  }

  private static int closedPort() throws Exception {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
