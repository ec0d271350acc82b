package org.milktide.notifier.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.milktide.notifier.testing.TestingClock;

class PatienceTest {
  private static final String FCM = "https://fcm.googleapis.com";

  /** The product's clock is years away from the world's, as in a demo. */
  private static final Instant NOW = Instant.parse("2031-05-05T08:00:00Z");

  private final TestingClock realTime = new TestingClock(Instant.parse("2027-01-08T08:00:00Z"));
  private final Patience patience = new Patience(realTime);

  private Duration pause(String retryAfter) {
    return Duration.between(NOW, new Patience(realTime).leave(FCM, retryAfter, NOW));
  }

  @Test
  void whatAServiceSaysIsKept() {
    assertThat(pause("120")).isEqualTo(Duration.ofMinutes(2));
    assertThat(pause("Fri, 08 Jan 2027 08:30:00 GMT")).isEqualTo(Duration.ofMinutes(30));
    assertThat(pause("Fri, 08 Jan 2027 07:30:00 GMT")).isEqualTo(Duration.ZERO);
  }

  @Test
  void whereItSaysNothingThatCanBeReadAMinuteIsEnough() {
    assertThat(pause("soon")).isEqualTo(Patience.UNSAID);
    assertThat(pause("-5")).isEqualTo(Patience.UNSAID);
    assertThat(Duration.between(NOW, patience.leave(FCM, null, NOW))).isEqualTo(Patience.UNSAID);
  }

  @Test
  void nobodyMakesUsWaitForYears() {
    assertThat(pause("999999999")).isEqualTo(Patience.LONGEST);
  }

  @Test
  void oneServiceIsLeftAloneAndTheOthersAreNot() {
    patience.leave(FCM, "60", NOW);

    assertThat(patience.until(FCM, NOW.plusSeconds(59))).contains(NOW.plusSeconds(60));
    assertThat(patience.until("https://web.push.apple.com", NOW)).isEmpty();
    assertThat(patience.until(FCM, NOW.plusSeconds(60))).isEmpty();
  }

  @Test
  void aShorterPauseDoesNotEndALongerOne() {
    patience.leave(FCM, "600", NOW);

    assertThat(patience.leave(FCM, "1", NOW)).isEqualTo(NOW.plusSeconds(600));
  }
}
