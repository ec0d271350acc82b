package org.milktide.domain.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthTest {
  private static final Instant MONDAY = Instant.parse("2027-03-01T10:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  private static Health failed(Duration... after) {
    Health health = Health.NEW;
    for (Duration since : after) {
      health = health.failed(MONDAY.plus(since));
    }
    return health;
  }

  @Test
  void moreThanThreeFailuresOverMoreThanADayAreTheEnd() {
    Duration hour = Duration.ofHours(1);

    assertThat(Health.NEW.state()).isEqualTo(Health.State.LIVE);
    assertThat(failed(Duration.ZERO).state()).isEqualTo(Health.State.FAILING);
    assertThat(failed(Duration.ZERO, hour, DAY.plus(hour)).state()).isEqualTo(Health.State.FAILING);
    assertThat(failed(Duration.ZERO, hour, hour, hour, DAY).state())
        .isEqualTo(Health.State.FAILING);
    assertThat(failed(Duration.ZERO, hour, hour, DAY.plusNanos(1)).state())
        .isEqualTo(Health.State.STALE);
  }

  @Test
  void aMessageThatGetsThroughWipesTheSlate() {
    Health well = failed(Duration.ZERO, DAY).succeeded(MONDAY.plus(DAY));

    assertThat(well).isEqualTo(new Health(MONDAY.plus(DAY), null, null, 0));
  }

  @Test
  void aClockThatGoesBackIsNoTrouble() {
    assertThat(failed(DAY, Duration.ZERO).lastFailure()).isEqualTo(MONDAY.plus(DAY));
  }

  @Test
  void failuresWithoutTheirInstantsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Health(null, MONDAY, MONDAY, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Health(null, null, null, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Health(null, MONDAY, MONDAY.minusSeconds(1), 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "two\nlines", "a\u202eb", "a\u0000b"})
  void aNameIsOneVisibleLine(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> new DeviceName(name));
    assertThatIllegalArgumentException().isThrownBy(() -> new DeviceName("a".repeat(61)));
    assertThat(new DeviceName(" My phone ").value()).isEqualTo("My phone");
  }
}
