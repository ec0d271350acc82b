package org.milktide.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.MessageListener;

class IntakeHealthTest {
  private final ConcurrentMessageListenerContainer<byte[], byte[]> container = container();
  private final HealthIndicator indicator =
      new IntakeConfiguration().intakeHealthIndicator(container);

  private static ConcurrentMessageListenerContainer<byte[], byte[]> container() {
    ContainerProperties properties = new ContainerProperties("milktide.health-test");
    properties.setGroupId("health-test");
    properties.setMessageListener((MessageListener<byte[], byte[]>) record -> {});
    ConcurrentMessageListenerContainer<byte[], byte[]> container =
        new ConcurrentMessageListenerContainer<>(
            new DefaultKafkaConsumerFactory<>(
                Broker.connection(), new ByteArrayDeserializer(), new ByteArrayDeserializer()),
            properties);
    container.setConcurrency(2);
    container.setAutoStartup(false);
    return container;
  }

  private Status status() {
    return Objects.requireNonNull(indicator.health()).getStatus();
  }

  @Test
  void isUnwellUnlessEveryConsumerReads() {
    assertThat(status()).isEqualTo(Status.DOWN);
    container.start();
    try {
      assertThat(status()).isEqualTo(Status.UP);

      container.pause();
      assertThat(status()).isEqualTo(Status.DOWN);
      container.resume();
      assertThat(status()).isEqualTo(Status.UP);

      container.getContainers().getFirst().stop();
      assertThat(status()).isEqualTo(Status.DOWN);
    } finally {
      container.stop();
    }
    assertThat(status()).isEqualTo(Status.DOWN);
  }
}
