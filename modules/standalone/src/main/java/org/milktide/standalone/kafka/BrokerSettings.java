package org.milktide.standalone.kafka;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Settings of a single broker that is its own controller, sized for one installation. */
final class BrokerSettings {
  private static final String HOST = "127.0.0.1:";

  private BrokerSettings() {}

  static Map<String, String> of(Path logs, int port, int controllerPort) {
    Map<String, String> settings = new HashMap<>();
    settings.putAll(identity(logs, port, controllerPort));
    settings.putAll(INTERNAL_TOPICS);
    settings.putAll(SMALL);
    settings.putAll(SAFE);
    return settings;
  }

  private static Map<String, String> identity(Path logs, int port, int controllerPort) {
    return Map.of(
        "process.roles",
        "broker,controller",
        "node.id",
        "1",
        "controller.quorum.voters",
        "1@" + HOST + controllerPort,
        "controller.listener.names",
        "CONTROLLER",
        "listeners",
        "PLAINTEXT://" + HOST + port + ",CONTROLLER://" + HOST + controllerPort,
        "advertised.listeners",
        "PLAINTEXT://" + HOST + port,
        "log.dirs",
        logs.toString(),
        "auto.create.topics.enable",
        "false");
  }

  private static final Map<String, String> INTERNAL_TOPICS =
      Map.of(
          "offsets.topic.num.partitions", "4",
          "offsets.topic.replication.factor", "1",
          "transaction.state.log.num.partitions", "1",
          "transaction.state.log.replication.factor", "1",
          "transaction.state.log.min.isr", "1",
          "share.coordinator.state.topic.num.partitions", "1",
          "share.coordinator.state.topic.replication.factor", "1",
          "share.coordinator.state.topic.min.isr", "1");

  private static final Map<String, String> SMALL =
      Map.of(
          "num.network.threads", "2",
          "num.io.threads", "2",
          "background.threads", "2",
          "num.recovery.threads.per.data.dir", "1",
          "queued.max.requests", "64",
          "log.cleaner.dedupe.buffer.size", "8388608",
          "log.cleaner.io.buffer.size", "65536",
          "log.index.size.max.bytes", "1048576");

  private static final Map<String, String> SAFE =
      Map.of(
          // No replica holds what a power cut takes from the page cache: at most a second of it.
          "log.flush.interval.ms", "1000",
          "log.flush.scheduler.interval.ms", "1000",
          // After a kill, the controller takes the broker back only when its old session has ended
          // (9 s by default).
          "broker.session.timeout.ms", "2000",
          "broker.heartbeat.interval.ms", "500",
          // An installation may be off for weeks and must go on where it was.
          "offsets.retention.minutes", "525600",
          // One consumer process: nothing to wait for.
          "group.initial.rebalance.delay.ms", "0");
}
