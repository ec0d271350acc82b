package org.milktide.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

final class IntakeSettingsTest {
  @Test
  void hasDefaults() {
    assertThat(bound(Map.of())).isEqualTo(new IntakeSettings(2));
  }

  @Test
  void everySettingIsRead() {
    assertThat(bound(Map.of("milktide.intake.consumers", "8"))).isEqualTo(new IntakeSettings(8));
  }

  @Test
  void aWrongValueIsNamed() {
    assertThatThrownBy(() -> bound(Map.of("milktide.intake.consumers", "0")))
        .hasRootCauseInstanceOf(IllegalArgumentException.class)
        .rootCause()
        .hasMessageContaining("milktide.intake.consumers");
  }

  private static IntakeSettings bound(Map<String, String> settings) {
    return new Binder(new MapConfigurationPropertySource(settings))
        .bindOrCreate("milktide.intake", IntakeSettings.class);
  }
}
