package org.milktide.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milktide.content.ReviewPolicy;
import org.milktide.domain.link.Bearer;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;

/** Pages of an installation whose guidance nobody clinical has reviewed. */
class ReviewTest extends PortalCase {
  private static final String ENGLISH = "Not yet reviewed by a clinician.";
  private static final String SPANISH = "Todavía no lo ha revisado ningún profesional sanitario.";

  private void use(ReviewPolicy policy) {
    portal.library.replace(portal.pack.under(policy));
  }

  private List<String> pages(Bearer family) {
    return List.of(
        "/",
        "/guide",
        "/guide?q=milk",
        "/guide/pregnancy.welcome",
        "/help",
        "/help?country=GB",
        "/link",
        "/nothing",
        "/journey/no-such-token",
        confirm(family),
        journey(family),
        preferences(family),
        unsubscribe(family),
        loss(family),
        data(family),
        notMe(family));
  }

  @Test
  void everyPageSaysSoInItsReadersLanguage() {
    use(ReviewPolicy.MARKED);

    for (String page : pages(portal.family())) {
      assertThat(browser.get(page).text()).as(page).containsOnlyOnce(ENGLISH);
    }
    for (String page : pages(portal.family(request -> request.locale("es-MX")))) {
      String inSpanish = page + (page.contains("?") ? "&" : "?") + "lang=es";
      assertThat(browser.get(inSpanish).text()).as(page).containsOnlyOnce(SPANISH);
    }
    assertThat(browser.post("/subscribe", Map.of()).text()).contains(ENGLISH);
  }

  @Test
  void noPageSaysSoWhereMailStaysHere() {
    use(ReviewPolicy.OPEN);

    for (String page : pages(portal.family())) {
      assertThat(browser.get(page).text()).as(page).doesNotContain(ENGLISH);
    }
  }

  @Test
  void whatIsNotReviewedIsNotShownWhereThatIsRequired() {
    use(ReviewPolicy.REQUIRED);
    Bearer family = portal.family();

    assertThat(browser.get("/guide/pregnancy.welcome").status()).isEqualTo(404);
    Answer guide = browser.get("/guide");
    assertThat(guide.status()).isEqualTo(200);
    assertThat(guide.text()).contains("There is nothing to read here yet.");
    assertThat(guide.body()).doesNotContain("/guide/");
    assertThat(browser.get("/guide?q=milk").body()).doesNotContain("/guide/");
    for (String page : pages(family)) {
      assertThat(browser.get(page).text()).as(page).doesNotContain(ENGLISH);
    }
  }

  @Test
  void whoToCallSettingsAndStopsWorkWithoutAnyGuidance() {
    use(ReviewPolicy.REQUIRED);
    Bearer family = portal.family();

    assertThat(browser.get("/help?country=GB").text()).contains("999");
    for (String page :
        List.of(
            "/",
            "/link",
            confirm(family),
            journey(family),
            preferences(family),
            unsubscribe(family),
            data(family))) {
      assertThat(browser.get(page).status()).as(page).isEqualTo(200);
    }
    browser.post(loss(family), Map.of());
    assertThat(browser.get(loss(family)).status()).isEqualTo(200);
  }
}
