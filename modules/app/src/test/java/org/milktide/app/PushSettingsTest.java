package org.milktide.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.device.PushHosts;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class PushSettingsTest {
  private final Map<String, Object> settings = new HashMap<>();
  private final StandardEnvironment environment = new StandardEnvironment();

  PushSettingsTest() {
    environment.getPropertySources().addFirst(new MapPropertySource("tests", settings));
  }

  private static ServiceSettings from(String address) {
    return new ServiceSettings("Milktide", address, null, "12 Harbour Lane", null, false);
  }

  @Test
  void withoutSettingsTheBrowsersServicesAndTheFirstKeyPairAreUsed() {
    assertThat(PushSettings.key(environment)).isEqualTo(1);
    assertThat(PushSettings.hosts(environment)).isEqualTo(PushHosts.DEFAULT);
  }

  @Test
  void hostsAreReadFromAList() {
    settings.put("milktide.push.allowed-hosts", "push.example.org, *.example.com");

    assertThat(PushSettings.hosts(environment).allow("a.example.com")).isTrue();
    assertThat(PushSettings.hosts(environment).allow("fcm.googleapis.com")).isFalse();
  }

  @Test
  void aWrongHostIsNamedWithItsSetting() {
    settings.put("milktide.push.allowed-hosts", "https://push.example.org");

    assertThatThrownBy(() -> PushSettings.hosts(environment))
        .hasMessageStartingWith("MILKTIDE_PUSH_ALLOWED_HOSTS: 'https://push.example.org'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "two", "1000", ""})
  void aWrongKeyIsNamedWithItsSetting(String key) {
    settings.put("milktide.push.key", key);

    assertThatThrownBy(() -> PushSettings.key(environment))
        .hasMessageStartingWith("MILKTIDE_PUSH_KEY: '" + key + "'");
  }

  @Test
  void whoIsToBeToldIsTheSettingElseTheSenderElseThePages() {
    assertThat(PushSettings.contact(from("guide@localhost"), environment).uri())
        .isEqualTo("mailto:guide@localhost.localdomain");
    settings.put("milktide.base-url", "https://guide.example.org");
    assertThat(PushSettings.contact(from("guide@localhost"), environment).uri())
        .isEqualTo("https://guide.example.org");
    assertThat(PushSettings.contact(from("guide@example.org"), environment).uri())
        .isEqualTo("mailto:guide@example.org");
    settings.put("milktide.push.contact", "https://example.org/contact");
    assertThat(PushSettings.contact(from("guide@example.org"), environment).uri())
        .isEqualTo("https://example.org/contact");
  }

  @Test
  void aWrongContactIsNamedWithItsSetting() {
    settings.put("milktide.push.contact", "example.org");

    assertThatThrownBy(() -> PushSettings.contact(from("guide@example.org"), environment))
        .hasMessageStartingWith("MILKTIDE_PUSH_CONTACT: 'example.org'");
  }
}
