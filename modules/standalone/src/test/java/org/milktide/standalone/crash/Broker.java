package org.milktide.standalone.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.milktide.standalone.Ports;
import org.milktide.standalone.kafka.EmbeddedKafka;

/** A broker in a process of its own that keeps its address over a kill and a start. */
final class Broker implements AutoCloseable {
  private final Path dir;
  private final int port = Ports.anyFree();
  private Child child;

  Broker(Path dir) throws IOException {
    this.dir = dir;
    this.child = launch();
    child.awaitReadyOrEnd();
  }

  String address() {
    return "127.0.0.1:" + port;
  }

  void kill() {
    child.kill();
  }

  /** Starts it again once the killed one has ended. */
  void startAgain() throws IOException, InterruptedException {
    child.awaitEnd();
    child = launch();
    child.awaitReadyOrEnd();
  }

  private Child launch() throws IOException {
    return Child.launch(
        Main.class,
        List.of(dir.toString(), String.valueOf(port)),
        String.valueOf(dir.getFileName()));
  }

  @Override
  public void close() {
    child.close();
  }

  /** The child's own program. */
  static final class Main {
    private Main() {}

    static void main(String[] args) throws Exception {
      var kafka = EmbeddedKafka.start(Path.of(args[0]), Integer.parseInt(args[1]));
      Runtime.getRuntime().addShutdownHook(new Thread(kafka::close));
      Child.ready();
    }
  }
}
