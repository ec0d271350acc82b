package org.milktide.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class WaitingSweepTest {
  private static final Instant NOW = Instant.parse("2027-01-05T12:00:00Z");

  private final MeterRegistry meters = new SimpleMeterRegistry();
  private final List<Instant> asked = new ArrayList<>();

  @Test
  void whatWasDroppedIsCountedByTheProductClock() {
    try (var sweep = new WaitingSweep(this::dropTwo, InstantSource.fixed(NOW), meters)) {
      sweep.sweep();
      sweep.sweep();
    }

    assertThat(asked).containsExactly(NOW, NOW);
    assertThat(meters.counter(WaitingSweep.EXPIRED).count()).isEqualTo(4);
  }

  @Test
  void aDatabaseThatIsAwayDoesNotEndTheSweeping() {
    List<Integer> answers = new ArrayList<>(List.of(3));
    try (var sweep =
        new WaitingSweep(now -> answers.removeFirst(), InstantSource.fixed(NOW), meters)) {
      sweep.sweep();
      sweep.sweep();
      answers.add(1);
      sweep.sweep();
    }

    assertThat(meters.counter(WaitingSweep.EXPIRED).count()).isEqualTo(4);
  }

  @Test
  void sweepingStartsByItself() throws Exception {
    CountDownLatch swept = new CountDownLatch(1);
    try (var _ =
        new WaitingSweep(
                now -> {
                  swept.countDown();
                  return 0;
                },
                InstantSource.fixed(NOW),
                meters)
            .start()) {
      assertThat(swept.await(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  private int dropTwo(Instant now) {
    asked.add(now);
    return 2;
  }
}
