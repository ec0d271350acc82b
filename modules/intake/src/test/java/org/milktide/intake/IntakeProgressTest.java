package org.milktide.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.milktide.intake.IntakeTopics.FEED_EVENTS;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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

  /**
   * A rebalance takes partitions away from a consumer whose position lies past the batch that it
   * tries again; nothing may commit that position.
   */
  @Test
  void aRebalanceDuringAnOutageCommitsNothingThatWasNotApplied() throws Exception {
    try (var intake = RunningIntake.start(door)) {
      Broker.send(FEED_EVENTS, "moved", Records.feed("s4", "moved"));
      intake.settle();
      CountDownLatch knock = door.goAway(1);
      Broker.send(FEED_EVENTS, "moved", Records.feed("s5", "moved"));
      assertThat(knock.await(60, TimeUnit.SECONDS)).isTrue();

      try (var _ = RunningIntake.start(door)) {
        Broker.awaitMembers(4);
        assertThatThrownBy(() -> intake.progress().awaitApplied(Duration.ofMillis(1)))
            .hasMessageStartingWith("intake is 1 records behind");

        door.comeBack();
        intake.settle();
        assertThat(door.applied()).hasSize(2);
      }
    }
  }

  @Test
  void aStopDuringAnOutageCommitsNothingThatWasNotApplied() throws Exception {
    try (var intake = RunningIntake.start(door)) {
      Broker.send(FEED_EVENTS, "stopped", Records.feed("s6", "stopped"));
      intake.settle();
      CountDownLatch knock = door.goAway(1);
      Broker.send(FEED_EVENTS, "stopped", Records.feed("s7", "stopped"));
      assertThat(knock.await(60, TimeUnit.SECONDS)).isTrue();
    }
    door.comeBack();

    try (var next = RunningIntake.start(door)) {
      next.settle();
      assertThat(door.applied()).hasSize(2);
    }
  }
}
