package org.milktide.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitSettingsTest {
  @Test
  void aNetworkMaySendAHundredFormsAnHour() {
    assertThat(LimitSettings.DEFAULT.perNetwork()).isEqualTo(100);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 10_001})
  void whatIsOutOfRangeNamesItsSetting(int perNetwork) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LimitSettings(perNetwork, 600))
        .withMessageStartingWith("milktide.limits.per-network: " + perNetwork);
  }

  @Test
  void aTokenMaySendSixHundredRequestsAMinute() {
    assertThat(LimitSettings.DEFAULT.perToken()).isEqualTo(600);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 100_001})
  void aTokensLimitOutOfRangeNamesItsSetting(int perToken) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LimitSettings(100, perToken))
        .withMessageStartingWith("milktide.limits.per-token: " + perToken);
  }
}
