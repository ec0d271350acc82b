package org.milktide.intake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.milktide.testing.TestBroker;

/** One real broker for all tests of the module, and a partner's way of writing to it. */
final class Broker {
  private static final KafkaProducer<byte[], byte[]> PRODUCER =
      new KafkaProducer<>(connection(), new ByteArraySerializer(), new ByteArraySerializer());

  private Broker() {}

  static Map<String, Object> connection() {
    return Map.of("bootstrap.servers", TestBroker.bootstrapServers());
  }

  /** Writes records and returns when the broker has them. */
  static void send(List<ProducerRecord<byte[], byte[]>> records) throws Exception {
    List<Future<RecordMetadata>> taken = new ArrayList<>();
    records.forEach(record -> taken.add(PRODUCER.send(record)));
    for (Future<RecordMetadata> one : taken) {
      one.get(30, TimeUnit.SECONDS);
    }
  }

  /** Writes a record that no producer or topic would take as they usually are. */
  static void sendHuge(ProducerRecord<byte[], byte[]> record) throws Exception {
    int largest = 8_000_000;
    Map<String, Object> settings = new HashMap<>(connection());
    settings.put("max.request.size", largest);
    try (Admin admin = Admin.create(connection());
        var producer =
            new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      var topic = new ConfigResource(ConfigResource.Type.TOPIC, record.topic());
      var size = new ConfigEntry("max.message.bytes", String.valueOf(largest));
      var change = new AlterConfigOp(size, AlterConfigOp.OpType.SET);
      admin.incrementalAlterConfigs(Map.of(topic, List.of(change))).all().get();
      producer.send(record).get(30, TimeUnit.SECONDS);
    }
  }

  static void send(String topic, @Nullable String key, String value) throws Exception {
    send(List.of(record(topic, key, value)));
  }

  /** Waits until so many consumers share intake's partitions and none moves any more. */
  static void awaitMembers(int members) throws Exception {
    try (Admin admin = Admin.create(connection())) {
      long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
      while (!isSharedBy(members, admin)) {
        if (System.nanoTime() > end) {
          throw new TimeoutException(members + " consumers did not come together");
        }
        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      }
    }
  }

  private static boolean isSharedBy(int members, Admin admin) throws Exception {
    var group =
        admin
            .describeConsumerGroups(List.of(IntakeTopics.GROUP))
            .all()
            .get(30, TimeUnit.SECONDS)
            .values()
            .iterator()
            .next();
    return group.groupState() == GroupState.STABLE && group.members().size() == members;
  }

  static ProducerRecord<byte[], byte[]> record(String topic, @Nullable String key, String value) {
    return new ProducerRecord<byte[], byte[]>(topic, key == null ? null : bytes(key), bytes(value));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
