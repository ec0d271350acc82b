package org.milktide.app.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/** The image's own health check, against answers as the management port gives them. */
class HealthyTest {
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

  @Test
  void upIsHealthy() throws Exception {
    assertThat(exitWhenAnswered(200)).isZero();
  }

  @Test
  void downIsNot() throws Exception {
    assertThat(exitWhenAnswered(503)).isNotZero();
  }

  @Test
  void nobodyThereIsNot() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, HERE)) {
      port = free.getLocalPort();
    }

    assertThat(exit(port)).isNotZero();
  }

  private static int exitWhenAnswered(int status) throws IOException, InterruptedException {
    HttpServer server = HttpServer.create(new InetSocketAddress(HERE, 0), 1);
    server.createContext(
        "/actuator/health",
        exchange -> {
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
    try {
      return exit(server.getAddress().getPort());
    } finally {
      server.stop(0);
    }
  }

  private static int exit(int port) throws IOException, InterruptedException {
    var check = new ProcessBuilder(Repository.path("infra/healthy").toString());
    check.environment().put("MANAGEMENT_SERVER_PORT", String.valueOf(port));
    check.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    return check.start().waitFor();
  }
}
