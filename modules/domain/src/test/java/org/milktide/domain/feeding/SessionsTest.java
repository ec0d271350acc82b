package org.milktide.domain.feeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is one session: feeds at most 30 minutes after the one before ended. */
class SessionsTest {
  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

  private static RecentFeed feed(Duration after, int minutes) {
    Instant at = NOON.plus(after);
    return new RecentFeed(new EntryKey("app", at.toString()), null, at, minutes, at);
  }

  private static int count(RecentFeed... feeds) {
    return Sessions.starts(List.of(feeds)).size();
  }

  @Test
  void thirtyMinutesAreTheSameSessionAndASecondMoreIsNot() {
    RecentFeed first = feed(Duration.ZERO, 0);

    assertThat(count(first, feed(Duration.ofMinutes(30), 0))).isEqualTo(1);
    assertThat(count(first, feed(Duration.ofMinutes(30).plusSeconds(1), 0))).isEqualTo(2);
  }

  @Test
  void theBreakIsCountedFromTheEndOfTheFeedBefore() {
    RecentFeed long20 = feed(Duration.ZERO, 20);

    assertThat(count(long20, feed(Duration.ofMinutes(50), 5))).isEqualTo(1);
    assertThat(count(long20, feed(Duration.ofMinutes(51), 5))).isEqualTo(2);
  }

  @Test
  void aShortFeedInsideALongOneDoesNotEndIt() {
    assertThat(
            count(
                feed(Duration.ZERO, 60),
                feed(Duration.ofMinutes(10), 5),
                feed(Duration.ofMinutes(85), 5)))
        .isEqualTo(1);
  }

  @Test
  void aSessionMayGoOnAndOn() {
    assertThat(
            count(
                feed(Duration.ZERO, 0),
                feed(Duration.ofMinutes(30), 0),
                feed(Duration.ofMinutes(60), 0),
                feed(Duration.ofMinutes(90), 0)))
        .isEqualTo(1);
  }

  @Test
  void noFeedsAreNoSession() {
    assertThat(count()).isZero();
  }
}
