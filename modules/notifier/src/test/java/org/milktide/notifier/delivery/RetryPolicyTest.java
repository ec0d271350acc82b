package org.milktide.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestKind;
import org.milktide.notifier.testing.Families;

class RetryPolicyTest {
  @Test
  void pausesFromOneMinuteToHalfAnHour() {
    assertThat(RetryPolicy.DEFAULT)
        .isEqualTo(new RetryPolicy(Duration.ofMinutes(1), Duration.ofMinutes(30)));
  }

  @Test
  void hasAFirstPauseWithinTheLongest() {
    assertThatThrownBy(() -> new RetryPolicy(Duration.ZERO, Duration.ofMinutes(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RetryPolicy(Duration.ofMinutes(2), Duration.ofMinutes(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Up to a quarter more, so that what failed at once does not come back at once. */
  @Test
  void waitsTwiceAsLongEachTimeAndNotAllToTheSameInstant() {
    assertThat(pause("ana@example.net", 1))
        .isBetween(Duration.ofMinutes(1), Duration.ofSeconds(75));
    assertThat(pause("ana@example.net", 5))
        .isBetween(Duration.ofMinutes(16), Duration.ofMinutes(20));
    assertThat(pause("ana@example.net", 9))
        .isBetween(Duration.ofMinutes(30), Duration.ofSeconds(2250));
    assertThat(pause("ana@example.net", 9)).isNotEqualTo(pause("bea@example.net", 9));
  }

  private static Duration pause(String email, int attempt) {
    ClaimedDigest first =
        Families.digest(DigestKind.DIGEST, Families.expecting(email, null), "test.one");
    ClaimedDigest digest =
        new ClaimedDigest(
            first.ref(),
            first.recipient(),
            first.kind(),
            first.channel(),
            first.items(),
            first.scheduledFor(),
            first.sendBefore(),
            attempt,
            first.state());
    Instant at = RetryPolicy.DEFAULT.again(digest, Families.NOW, "not now").at();
    return Duration.between(Families.NOW, at);
  }
}
