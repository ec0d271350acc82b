package org.milktide.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;

/** What keeps the help page; that it does is seen in a browser, in the standalone's tests. */
class WorkerTest extends PortalCase {
  private static final Pattern STYLE = Pattern.compile("/assets/portal\\.[0-9a-f]{12}\\.css");

  @Test
  void theWorkerIsNeverAnOldOneAndKnowsTheStyleOfThePages() {
    Answer worker = browser.get("/worker.js");
    assertThat(worker.header("Content-Type").orElseThrow()).startsWith("text/javascript");
    assertThat(worker.header("Cache-Control")).contains("no-cache");
    Matcher style = STYLE.matcher(browser.get("/help").body());
    assertThat(style.find()).isTrue();
    assertThat(worker.body()).contains(style.group()).containsPattern("VERSION = \"[0-9a-f]{12}\"");
    String tag = worker.header("ETag").orElseThrow();
    assertThat(
            browser.send(browser.request("/worker.js").header("If-None-Match", tag).GET()).status())
        .isEqualTo(304);
  }

  @Test
  void anotherStyleIsAnotherVersion() {
    Asset one = worker("/assets/portal.aaaaaaaaaaaa.css");
    Asset other = worker("/assets/portal.bbbbbbbbbbbb.css");
    assertThat(version(one)).isNotEqualTo(version(other));
  }

  private static Asset worker(String style) {
    return AssetStore.worker(
        List.of(style), List.of("/help", "/app/log"), new AssetStore.Badge("Milktide", "/i"));
  }

  private static String version(Asset worker) {
    return new String(worker.content(), StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
  }

  @Test
  void pagesHaveTheHelpPageKeptInTheirOwnLanguage() {
    assertThat(browser.get("/?lang=es").body())
        .contains("data-worker=\"/worker.js\" data-scope=\"/\" data-help=\"/help?lang=es\"");
    assertThat(browser.get("/help").body()).contains("<p class=\"quiet\" data-kept hidden>");
    assertThat(browser.get(loss(portal.family())).body()).doesNotContain("worker.js");
  }
}
