package org.milktide.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.milktide.intake.IntakeTopics.FEED_EVENTS;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

final class IntakeProgressTest {
  private final FakeDoor door = new FakeDoor();

  @Test
  void aRestartGoesOnFromWhatWasCommitted() throws Exception {
    try (var first = RunningIntake.start(door)) {
      first.settle();
      Broker.send(FEED_EVENTS, "steady", Records.feed("s1", "steady"));
      first.settle();
    }
    Broker.send(FEED_EVENTS, "steady", Records.feed("s2", "steady"));
    try (var second = RunningIntake.start(door)) {
      second.settle();
      assertThat(second.counted("duplicate")).isZero();
    }

    assertThat(door.applied())
        .extracting(arrival -> arrival.event().stamp().id())
        .containsExactly("s1", "s2");
    assertThat(door.batches()).containsExactly(1, 1);
  }

  @Test
  void whatIsStuckIsNamed() throws Exception {
    try (var intake = RunningIntake.start(door)) {
      intake.settle();
      door.goAway(1);
      Broker.send(FEED_EVENTS, "stuck", Records.feed("s3", "stuck"));

      assertThatThrownBy(() -> intake.progress().awaitApplied(Duration.ofMillis(300)))
          .isInstanceOf(TimeoutException.class)
          .hasMessageMatching("intake is 1 records behind on milktide.feed-events-[0-3]");

      door.comeBack();
      intake.settle();
      assertThat(door.applied()).hasSize(1);
    }
  }
}
