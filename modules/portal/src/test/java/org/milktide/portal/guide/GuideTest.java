package org.milktide.portal.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.milktide.content.Guidance;
import org.milktide.content.Source;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;

class GuideTest extends PortalCase {
  @Test
  void everyItemIsListedAndOpensWithItsSources() {
    String list = browser.get("/guide").body();
    for (Guidance item : portal.pack.all()) {
      assertThat(list).contains("href=\"/guide/" + item.id() + "\"");
      Answer page = browser.get("/guide/" + item.id());
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.body())
          .contains(item.sources().stream().map(Source::url).map(Object::toString).toList());
      assertThat(page.text()).doesNotContain("{baby}", "{advice_line}", "{emergency_number}");
    }
  }

  @Test
  void unknownItemsOpenNothing() {
    assertThat(browser.get("/guide/colostrum.no-such").status()).isEqualTo(404);
    assertThat(browser.get("/guide/..%2f..%2fetc").status()).isIn(400, 404);
    assertThat(browser.get("/guide/Not-An-Id").status()).isEqualTo(404);
  }

  @Test
  void helpNamesEmergencyNumbersAndNoOthers() {
    Answer page = browser.get("/help");
    assertThat(page.body())
        .contains("href=\"tel:112\"", "href=\"tel:911\"", "href=\"tel:999\"", "href=\"tel:000\"");
    assertThat(page.body().replaceAll("tel:(112|911|999|000)\"", "")).doesNotContain("tel:");
    assertThat(page.text()).contains("very hard to wake", "your local emergency number");
  }
}
