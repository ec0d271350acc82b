package org.milktide.domain.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoftBouncesTest {
  private static final Instant START = Instant.parse("2027-03-01T10:00:00Z");

  private static SoftBounces after(Duration... since) {
    SoftBounces bounces = new SoftBounces(List.of());
    for (Duration one : since) {
      bounces = bounces.and(START.plus(one));
    }
    return bounces;
  }

  @Test
  void onTheThirdDayThereAreTooMany() {
    assertThat(after(Duration.ZERO, Duration.ofDays(1)).isTooMany()).isFalse();
    assertThat(after(Duration.ZERO, Duration.ofDays(1), Duration.ofDays(2)).isTooMany()).isTrue();
  }

  @Test
  void manyOfOneDayCountOnce() {
    assertThat(
            after(Duration.ZERO, Duration.ofHours(1), Duration.ofHours(20), Duration.ofHours(23))
                .at())
        .containsExactly(START);
  }

  @Test
  void whatIsThirtyDaysOldIsForgotten() {
    SoftBounces spread = after(Duration.ZERO, Duration.ofDays(15), Duration.ofDays(30));
    assertThat(spread.isTooMany()).isFalse();
    assertThat(spread.at()).hasSize(2);
    assertThat(after(Duration.ZERO, Duration.ofDays(15), Duration.ofDays(29)).isTooMany()).isTrue();
  }
}
