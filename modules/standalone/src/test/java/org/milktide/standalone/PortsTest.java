package org.milktide.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
  @Test
  void takesThePreferredPortWhereItIsFreeElseALaterOne() throws IOException {
    int preferred = Ports.anyFree();
    assertThat(Ports.firstFree(preferred)).isEqualTo(preferred);

    try (var other = listenOn(preferred)) {
      assertThat(Ports.firstFree(other.getLocalPort())).isGreaterThan(preferred);
    }
  }

  @Test
  void refusesARequestedPortThatIsTaken() throws IOException {
    try (var other = listenOn(Ports.anyFree())) {
      int port = other.getLocalPort();
      assertThatThrownBy(() -> Ports.requested(port, "The mailbox"))
          .isInstanceOf(StartupProblem.class)
          .hasMessage("The mailbox cannot listen on 127.0.0.1:" + port + ": another program does.");
    }
  }

  private static ServerSocket listenOn(int port) throws IOException {
    return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
  }
}
