package org.milktide.standalone.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milktide.standalone.KilledProcess;
import org.milktide.standalone.Ports;
import org.milktide.standalone.StartupProblem;

class EmbeddedKafkaTest {
  @TempDir Path dir;

  @Test
  void keepsARecordOverAStopAndAStart() throws Exception {
    int port = Ports.anyFree();
    try (var kafka = EmbeddedKafka.start(dir, port)) {
      Records.createTopic(kafka);
      Records.send(kafka, "hello");
    }
    try (var kafka = EmbeddedKafka.start(dir, port)) {
      assertThat(kafka.bootstrapServers()).isEqualTo("127.0.0.1:" + port);
      assertThat(Records.read(kafka)).isEqualTo("hello");
    }
  }

  @Test
  void refusesADirectoryOfAnotherVersionInOneLine() throws Exception {
    Path meta = Files.createDirectories(dir.resolve("logs")).resolve("meta.properties");
    Files.writeString(meta, "version=99\ncluster.id=x\nnode.id=1\n");

    assertThatThrownBy(() -> EmbeddedKafka.start(dir, 0))
        .isInstanceOf(StartupProblem.class)
        .hasMessageStartingWith("Kafka cannot start on " + dir)
        .hasMessageNotContaining("\n");
  }

  @Test
  void outlivesAFailureThatKafkaAnswersByEndingTheProcess() throws Exception {
    Files.createFile(Files.createDirectories(dir.resolve("logs")).resolve("__cluster_metadata-0"));

    assertThatThrownBy(() -> EmbeddedKafka.start(dir, 0))
        .isInstanceOf(StartupProblem.class)
        .hasMessageStartingWith("Kafka cannot start on " + dir);
  }

  @Test
  void refusesADirectoryItCannotFormatInOneLine() throws Exception {
    Files.createDirectories(dir.resolve("logs/meta.properties.tmp/full"));

    assertThatThrownBy(() -> EmbeddedKafka.start(dir, 0))
        .isInstanceOf(StartupProblem.class)
        .hasMessageStartingWith("Kafka cannot format " + dir);
  }

  @Test
  void saysWhichPortIsTaken() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> EmbeddedKafka.start(dir, taken.getLocalPort()))
          .isInstanceOf(StartupProblem.class)
          .hasMessageContaining("127.0.0.1:" + taken.getLocalPort());
    }
  }

  @Test
  void keepsAnAcknowledgedRecordWhenTheProcessIsKilled() throws Exception {
    KilledProcess.killWhenReady(SendsOneRecord.class, dir.toString());

    try (var kafka = EmbeddedKafka.start(dir, 0)) {
      assertThat(Records.read(kafka)).isEqualTo("acknowledged");
    }
  }

  /** Run in a process of its own, which is then killed. */
  static final class SendsOneRecord {
    private SendsOneRecord() {}

    static void main(String[] args) throws Exception {
      var kafka = EmbeddedKafka.start(Path.of(args[0]), 0);
      Records.createTopic(kafka);
      Records.send(kafka, "acknowledged");
      KilledProcess.ready(kafka);
    }
  }
}
