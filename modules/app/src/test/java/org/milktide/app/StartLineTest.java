package org.milktide.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import org.junit.jupiter.api.Test;

class StartLineTest {
  @Test
  void theReasonAtTheBottomIsSaidInOneLine() {
    Exception failure =
        new IllegalStateException("context", new IllegalArgumentException("no\n such role "));

    assertThat(StartLine.of(failure)).isEqualTo("no such role");
  }

  @Test
  void whatWasRefusedSaysMoreThanThatSomethingWas() {
    Exception failure =
        new IllegalStateException(
            "Connection to db:5432 refused.", new ConnectException("Connection refused"));

    assertThat(StartLine.of(failure)).isEqualTo("Connection to db:5432 refused.");
  }
}
