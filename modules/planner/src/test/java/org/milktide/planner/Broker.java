package org.milktide.planner;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.milktide.testing.TestBroker;

/** One real broker for all tests of the module, with the planner's topics. */
final class Broker {
  static {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestBroker.bootstrapServers()))) {
      admin
          .createTopics(
              List.of(
                  new NewTopic(DigestTopics.DIGESTS, 4, (short) 1),
                  new NewTopic(DigestTopics.DIGESTS_NOW, 2, (short) 1),
                  new NewTopic(Silences.TOPIC, 4, (short) 1)))
          .all()
          .get(30, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private Broker() {}

  static Map<String, Object> connection() {
    return Map.of("bootstrap.servers", TestBroker.bootstrapServers());
  }
}
