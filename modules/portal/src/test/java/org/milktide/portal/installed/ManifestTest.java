package org.milktide.portal.installed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.milktide.domain.link.Bearer;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What browsers are told to install; that they do is seen in a browser, in the standalone's tests.
 */
class ManifestTest extends PortalCase {
  private static final Path TOKENS =
      Path.of("src/main/resources/org/milktide/portal/web/style/tokens.css");

  private static final Pattern PAPER = Pattern.compile("--paper: (#[0-9a-f]{6})");
  private static final Pattern SKY = Pattern.compile("--sky: (#[0-9a-f]{6})");

  private static final String IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)";

  private static final String ANDROID = "Mozilla/5.0 (Linux; Android 16) Chrome/150.0.0.0 Mobile";

  private JsonNode manifest(String path) {
    Answer answer = browser.get(path);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).contains("application/manifest+json");
    assertThat(answer.header("Cache-Control")).contains("no-store");
    return new JsonMapper().readTree(answer.body());
  }

  /** A page as a browser of that name is answered. */
  private String page(String path, String agent) {
    return browser.send(browser.request(path).header("User-Agent", agent).GET()).body();
  }

  @Test
  void theGeneralAppStartsWhereItAsksForThePageInTheReadersLanguage() {
    JsonNode manifest = manifest("/app.webmanifest?lang=es");
    assertThat(manifest.get("start_url").asString()).isEqualTo("/app?lang=es");
    assertThat(manifest.get("lang").asString()).isEqualTo("es");
    assertThat(manifest.get("dir").asString()).isEqualTo("ltr");
    assertThat(manifest.get("name").asString()).isEqualTo("Milktide");
    assertThat(manifest.get("display").asString()).isEqualTo("standalone");
    assertThat(manifest.get("shortcuts").get(0).get("name").asString())
        .isEqualTo("Anotar una toma");
    assertThat(manifest("/app.webmanifest").get("start_url").asString()).isEqualTo("/app");
  }

  @Test
  void aFamilysAppIsTheSameAppAndStartsAtItsPage() {
    Bearer family = portal.family(request -> request.locale("es-MX"));
    JsonNode own = manifest(journey(family) + "/app.webmanifest");
    assertThat(own.get("start_url").asString()).isEqualTo(journey(family));
    assertThat(own.get("lang").asString()).isEqualTo("es");
    assertThat(own.get("shortcuts").get(0).get("url").asString())
        .isEqualTo(journey(family) + "/log");
    for (String same : List.of("id", "scope", "icons")) {
      assertThat(own.get(same)).isEqualTo(manifest("/app.webmanifest").get(same));
    }
  }

  @Test
  void iconsAreThereInTheSizesThatAreSaid() {
    for (JsonNode icon : manifest("/app.webmanifest").get("icons")) {
      Answer picture = browser.get(icon.get("src").asString());
      assertThat(picture.status()).isEqualTo(200);
      assertThat(picture.header("Content-Type")).contains("image/png");
    }
  }

  @Test
  void onlyBrowsersWhoseAppsAreKeptApartAreToldTheFamilysPage() {
    Bearer family = portal.born(Duration.ofDays(3));
    String own = "<link rel=\"manifest\" href=\"" + journey(family) + "/app.webmanifest\">";
    String general = "<link rel=\"manifest\" href=\"/app.webmanifest?lang=en\">";
    for (String path : List.of(journey(family), journey(family) + "/log")) {
      assertThat(page(path, IPHONE)).contains(own);
      assertThat(page(path, ANDROID)).contains(general).doesNotContain(own);
    }
    assertThat(page("/guide", IPHONE))
        .contains("<link rel=\"manifest\" href=\"/app.webmanifest\">");
  }

  @Test
  void nothingIsInstalledFromGentlePagesNorAfterALoss() {
    Bearer family = portal.family();
    assertThat(browser.get(loss(family)).body()).doesNotContain("manifest");
    assertThat(browser.get(loss(family)).body()).doesNotContain("data-forget");
    portal.tell(family, portal.events().lost());
    assertThat(browser.get(journey(family)).body())
        .doesNotContain("manifest")
        .contains("data-forget=\"" + journey(family) + "\"");
    assertThat(browser.get(journey(family) + "/app.webmanifest").status()).isEqualTo(404);
  }

  @Test
  void aFamilysPageOffersToBeKeptAndAWrongLinkIsForgotten() {
    Bearer family = portal.family();
    assertThat(browser.get(journey(family)).body())
        .contains("data-journey=\"" + journey(family) + "\"")
        .contains("aria-labelledby=\"keep-app-title\" hidden>");
    assertThat(browser.get("/").body()).doesNotContain("data-keep-app", "/assets/app.");
    assertThat(browser.get("/journey/abc").body()).contains("data-forget=\"\" hidden");
  }

  @Test
  void pagesOfTheAppHoldNothingOfAnybodyAndAskForTheLink() {
    assertThat(browser.get("/app?lang=es").body()).contains("action=\"/link?lang=es\"");
    assertThat(browser.get("/app/log?lang=es").text())
        .contains("Anotar una toma", "Izquierdo", "Este teléfono aún no conoce tu página");
    for (String path : List.of("/app", "/app/log")) {
      assertThat(browser.get(path).header("X-Robots-Tag")).contains("noindex");
    }
  }

  /** Neither a manifest nor a meta element can name a variable of the style sheet. */
  @Test
  void theColoursAreThoseOfTheStyleSheet() throws IOException {
    String tokens = Files.readString(TOKENS);
    List<String> skies = colours(SKY, tokens);
    JsonNode manifest = manifest("/app.webmanifest");
    assertThat(manifest.get("background_color").asString())
        .isEqualTo(colours(PAPER, tokens).getFirst());
    assertThat(manifest.get("theme_color").asString()).isEqualTo(skies.getFirst());
    assertThat(browser.get("/").body())
        .contains("content=\"" + skies.getFirst() + "\" media=\"(prefers-color-scheme: light)\"")
        .contains("content=\"" + skies.getLast() + "\" media=\"(prefers-color-scheme: dark)\"");
  }

  /** The light one and the dark one. */
  private static List<String> colours(Pattern name, String tokens) {
    List<String> colours =
        name.matcher(tokens).results().map(found -> found.group(1)).distinct().toList();
    assertThat(colours).hasSize(2);
    return colours;
  }
}
