package org.milktide.testing;

import org.apache.kafka.common.utils.AppInfoParser;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;

/**
 * One real Kafka for all tests of a module, started once and stopped with the process: a container
 * where a Docker engine answers, else a broker in this process. It makes no topics by being asked.
 */
public final class TestBroker {
  private static final String SERVERS = start();

  private TestBroker() {}

  /** Where it listens, as clients want to be told. */
  public static String bootstrapServers() {
    return SERVERS;
  }

  /** An engine that answers but cannot start the container fails the tests: no quiet way round. */
  private static String start() {
    BrokerPlace place =
        BrokerPlace.of(
            System.getenv(BrokerPlace.SETTING),
            () -> DockerClientFactory.instance().isDockerAvailable());
    String version = AppInfoParser.getVersion();
    System.out.println(
        switch (place) {
          case DOCKER -> "Tests run on Kafka " + version + " in a container.";
          case IN_PROCESS -> "Tests run on Kafka " + version + " in this process.";
        });
    return switch (place) {
      case DOCKER -> inDocker("apache/kafka:" + version);
      case IN_PROCESS -> inProcess();
    };
  }

  /** The library removes the container when this process has ended. */
  private static String inDocker(String image) {
    @SuppressWarnings("resource")
    KafkaContainer broker =
        new KafkaContainer(image)
            .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
            .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
            .withEnv("KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS", "1");
    broker.start();
    return broker.getBootstrapServers();
  }

  private static String inProcess() {
    EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
    broker.brokerProperty("auto.create.topics.enable", "false");
    broker.brokerProperty("group.initial.rebalance.delay.ms", "0");
    broker.brokerProperty("offsets.topic.num.partitions", "1");
    broker.afterPropertiesSet();
    Runtime.getRuntime().addShutdownHook(new Thread(broker::destroy));
    return broker.getBrokersAsString();
  }
}
