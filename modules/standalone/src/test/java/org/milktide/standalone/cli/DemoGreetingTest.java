package org.milktide.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DemoGreetingTest {
  private static final DemoGreeting.Port AS_PREFERRED =
      new DemoGreeting.Port("mailbox", 2525, 2525);

  @Test
  void namesOneAddressToOpen() {
    assertThat(DemoGreeting.of("http://localhost:8080", List.of(AS_PREFERRED)))
        .containsOnlyOnce("http://")
        .contains("http://localhost:8080/dev/demo")
        .doesNotContain("taken");
  }

  @Test
  void namesEachPortThatIsAnotherThanPreferred() {
    DemoGreeting.Port moved = new DemoGreeting.Port("Kafka", 9092, 9093);

    assertThat(DemoGreeting.of("http://localhost:8080", List.of(AS_PREFERRED, moved)))
        .contains("Port 9092 was taken, so the Kafka port is 9093.")
        .doesNotContain("2525");
  }
}
