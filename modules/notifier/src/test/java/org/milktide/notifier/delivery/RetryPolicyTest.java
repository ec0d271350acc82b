package org.milktide.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

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
}
