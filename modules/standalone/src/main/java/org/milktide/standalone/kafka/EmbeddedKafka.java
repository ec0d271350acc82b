package org.milktide.standalone.kafka;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import kafka.server.KafkaRaftServer;
import org.milktide.standalone.Ports;
import org.milktide.standalone.StartupProblem;

/**
 * One Kafka broker in this process, on 127.0.0.1, with its records kept in a directory. It survives
 * being killed: a start on the same directory goes on with what was acknowledged.
 */
public final class EmbeddedKafka implements AutoCloseable {
  private final KafkaRaftServer server;
  private final int port;

  private EmbeddedKafka(KafkaRaftServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts the broker and returns when it takes requests.
   *
   * @param dir the broker's own directory, made if missing
   * @param port the port for clients, or 0 for any free one
   * @throws StartupProblem if the directory or the port cannot be used
   */
  public static EmbeddedKafka start(Path dir, int port) {
    int clientPort = Ports.requested(port, "Kafka");
    var storage = new Storage(dir.toAbsolutePath().normalize());
    Map<String, String> settings = BrokerSettings.of(storage.logs(), clientPort, Ports.anyFree());
    try {
      storage.format(settings);
    } catch (IOException e) {
      throw new StartupProblem("Kafka cannot use " + dir + ": " + e, e);
    }
    return new EmbeddedKafka(new GuardedStart(storage.dir(), settings).run(), clientPort);
  }

  /** The address for clients, {@code 127.0.0.1:port}. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  /** Stops the broker and returns when its files are closed. */
  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }
}
