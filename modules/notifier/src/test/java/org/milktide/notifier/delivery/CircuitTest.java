package org.milktide.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CircuitTest {
  private static final Instant NOW = Instant.parse("2027-01-08T08:00:00Z");

  private final Circuit circuit = new Circuit(() -> 0.5);

  @Test
  void letsEverythingThroughWhileTheServerAnswers() {
    assertThat(circuit.ask(NOW)).isEmpty();
    assertThat(circuit.waiting(NOW)).isEmpty();
    assertThat(circuit.reason()).isEmpty();
  }

  @Test
  void letsNothingThroughUntilThePauseIsOverAndThenOneThatTries() {
    Circuit.Wait wait = circuit.failed(NOW, "no connection");

    assertThat(wait).isEqualTo(new Circuit.Wait(NOW.plusSeconds(5), "no connection"));
    assertThat(circuit.ask(wait.until().minusMillis(1))).contains(wait);
    assertThat(circuit.waiting(wait.until())).isEmpty();
    assertThat(circuit.ask(wait.until())).isEmpty();
    assertThat(circuit.ask(wait.until()))
        .contains(new Circuit.Wait(wait.until().plusSeconds(10), "no connection"));
  }

  @Test
  void closesOnceTheOneThatTriesGotAnAnswer() {
    Instant until = circuit.failed(NOW, "no connection").until();
    assertThat(circuit.ask(until)).isEmpty();

    circuit.worked();

    assertThat(circuit.ask(until)).isEmpty();
    assertThat(circuit.ask(until)).isEmpty();
    assertThat(circuit.timesOpened()).isEqualTo(1);
  }

  @Test
  void waitsTwiceAsLongEachTimeTheServerIsNotBackButNotForEver() {
    List<Long> pauses = new ArrayList<>();
    Instant now = NOW;
    for (int i = 0; i < 9; i++) {
      assertThat(circuit.ask(now)).isEmpty();
      Instant until = circuit.failed(now, "no connection").until();
      pauses.add(Duration.between(now, until).toSeconds());
      now = until;
    }

    assertThat(pauses).containsExactly(5L, 10L, 20L, 40L, 80L, 160L, 300L, 300L, 300L);
    circuit.worked();
    assertThat(circuit.failed(now, "again").until()).isEqualTo(now.plusSeconds(5));
    assertThat(circuit.timesOpened()).isEqualTo(2);
  }

  @Test
  void takesSeveralFailuresAtOnceForOne() {
    Circuit.Wait first = circuit.failed(NOW, "no connection");

    assertThat(circuit.failed(NOW.plusSeconds(1), "connection lost")).isEqualTo(first);
  }

  /** Else a probe whose process lost it would keep all others waiting for ever. */
  @Test
  void letsAnotherOneTryWhenNothingIsHeardOfTheFirst() {
    Instant until = circuit.failed(NOW, "no connection").until();
    assertThat(circuit.ask(until)).isEmpty();

    assertThat(circuit.ask(until.plusSeconds(9))).isPresent();
    assertThat(circuit.ask(until.plusSeconds(10))).isEmpty();
  }

  @Test
  void doesNotMakeAllProcessesComeBackAtTheSameInstant() {
    assertThat(new Circuit(() -> 0).failed(NOW, "down").until()).isEqualTo(NOW.plusMillis(3750));
    assertThat(new Circuit(() -> 1).failed(NOW, "down").until()).isEqualTo(NOW.plusMillis(6250));
    assertThat(new Circuit().failed(NOW, "down").until())
        .isBetween(NOW.plusMillis(3750), NOW.plusMillis(6250));
  }
}
