package org.milktide.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

final class PlannerSettingsTest {
  @Test
  void hasDefaults() {
    assertThat(bound(Map.of())).isEqualTo(new PlannerSettings(Duration.ofSeconds(1)));
  }

  @Test
  void everySettingIsRead() {
    assertThat(bound(Map.of("milktide.planner.tick", "5s")))
        .isEqualTo(new PlannerSettings(Duration.ofSeconds(5)));
  }

  @Test
  void aWrongValueIsNamed() {
    assertThatThrownBy(() -> bound(Map.of("milktide.planner.tick", "1ms")))
        .hasRootCauseInstanceOf(IllegalArgumentException.class)
        .rootCause()
        .hasMessageContaining("milktide.planner.tick");
  }

  private static PlannerSettings bound(Map<String, String> settings) {
    return new Binder(new MapConfigurationPropertySource(settings))
        .bindOrCreate("milktide.planner", PlannerSettings.class);
  }
}
