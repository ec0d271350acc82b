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
        .isThrownBy(() -> new LimitSettings(perNetwork))
        .withMessageStartingWith("milktide.limits.per-network: " + perNetwork);
  }
}
