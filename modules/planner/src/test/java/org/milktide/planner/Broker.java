package org.milktide.planner;

import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** One real broker for all tests of the module, with the planner's topics. */
final class Broker {
  private static final EmbeddedKafkaKraftBroker BROKER = start();

  private Broker() {}

  private static EmbeddedKafkaKraftBroker start() {
    var broker = new EmbeddedKafkaKraftBroker(1, 1);
    broker.brokerProperty("auto.create.topics.enable", "false");
    broker.afterPropertiesSet();
    broker.addTopics(
        new NewTopic(DigestTopics.DIGESTS, 4, (short) 1),
        new NewTopic(DigestTopics.DIGESTS_NOW, 2, (short) 1));
    Runtime.getRuntime().addShutdownHook(new Thread(broker::destroy));
    return broker;
  }

  static Map<String, Object> connection() {
    return Map.of("bootstrap.servers", BROKER.getBrokersAsString());
  }
}
