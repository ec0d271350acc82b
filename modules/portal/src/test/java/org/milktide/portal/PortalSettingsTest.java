package org.milktide.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortalSettingsTest {
  private static final URI BASE = URI.create("https://guide.example.org");
  private static final String TOKEN = "0123456789abcdef";

  @Test
  void whatCanBeLeftOutHasDefaults() {
    assertThat(PortalSettings.of(BASE, TOKEN))
        .isEqualTo(
            new PortalSettings(BASE, "Milktide", null, TOKEN, "urn:milktide:partner", false));
  }

  @ParameterizedTest
  @CsvSource({
    "ftp://guide.example.org, Milktide, 0123456789abcdef, urn:x, base URL",
    "guide.example.org, Milktide, 0123456789abcdef, urn:x, base URL",
    "https://guide.example.org, ' ', 0123456789abcdef, urn:x, service name",
    "https://guide.example.org, Milktide, short, urn:x, MILKTIDE_API_TOKEN",
    "https://guide.example.org, Milktide, 0123456789 abcdef, urn:x, MILKTIDE_API_TOKEN",
    "https://guide.example.org, Milktide, 0123456789abcdef, ' ', API source",
    "https://guide.example.org, Milktide, 0123456789abcdef, urn:milktide:portal, API source"
  })
  void wrongValueStopsTheStartAndIsNamed(
      String base, String name, String token, String source, String named) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PortalSettings(URI.create(base), name, null, token, source, false))
        .withMessageContaining(named);
  }

  @Test
  void tokenNeverShowsInItsText() {
    assertThat(PortalSettings.of(BASE, TOKEN).toString()).doesNotContain(TOKEN);
  }
}
