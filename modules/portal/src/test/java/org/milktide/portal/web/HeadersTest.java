package org.milktide.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;

class HeadersTest extends PortalCase {
  private static final Pattern ASSET = Pattern.compile("/assets/[a-z]+\\.[0-9a-f]{12}\\.[a-z]+");

  @Test
  void everyAnswerSaysWhatBrowsersMayDo() {
    List<String> paths =
        List.of(
            "/",
            "/help",
            "/guide",
            "/link",
            "/nothing",
            "/api/v1/x",
            "/worker.js",
            journey(portal.family()));
    for (String path : paths) {
      Answer answer = browser.get(path);
      assertThat(answer.header("Content-Security-Policy").orElseThrow().split("; "))
          .containsExactlyInAnyOrder(
              "default-src 'none'",
              "object-src 'none'",
              "script-src 'self'",
              "style-src 'self'",
              "img-src 'self'",
              "connect-src 'self'",
              "manifest-src 'self'",
              "worker-src 'self'",
              "base-uri 'none'",
              "form-action 'self'",
              "frame-ancestors 'none'");
      assertThat(answer.header("Content-Type")).isPresent();
      assertThat(answer.header("Referrer-Policy")).contains("same-origin");
      assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.header("X-Frame-Options")).contains("DENY");
      assertThat(answer.header("Cross-Origin-Opener-Policy")).contains("same-origin");
      assertThat(answer.header("Cross-Origin-Resource-Policy")).contains("same-origin");
      assertThat(answer.header("Permissions-Policy").orElseThrow()).contains("camera=()");
      assertThat(answer.header("Strict-Transport-Security"))
          .contains("max-age=31536000; includeSubDomains");
      assertThat(answer.header("Set-Cookie")).isEmpty();
    }
  }

  @Test
  void noOtherSiteReadsOurAnswers() {
    for (String path : List.of("/", "/help", "/api/v1/x", journey(portal.family()))) {
      Answer answer =
          browser.send(browser.request(path).header("Origin", "https://evil.example").GET());
      assertThat(answer.response().headers().map().keySet())
          .noneMatch(name -> name.startsWith("access-control"));
    }
  }

  @Test
  void traceIsRefused() {
    Answer answer = browser.send(browser.request("/").method("TRACE", BodyPublishers.noBody()));
    assertThat(answer.status()).isEqualTo(405);
  }

  @Test
  void pagesBehindALinkAreKeptNowhere() {
    Answer page = browser.get(journey(portal.family()));
    assertThat(page.header("Cache-Control")).contains("no-store");
    assertThat(page.header("X-Robots-Tag")).contains("noindex");
    assertThat(browser.get("/help").header("Cache-Control")).contains("no-cache");
  }

  @Test
  void pagesHoldNoInlineScriptOrStyle() {
    for (String path : List.of("/", "/help", "/guide", "/link", journey(portal.family()))) {
      assertThat(browser.get(path).body())
          .doesNotContain("style=\"", "<style", "<script>", "javascript:")
          .doesNotContainPattern("\\son[a-z]+=\"");
    }
  }

  @Test
  void assetsNeverExpireAndAnswerOnlyToTheirOwnHash() {
    Matcher asset = ASSET.matcher(browser.get("/").body());
    int seen = 0;
    while (asset.find()) {
      Answer answer = browser.get(asset.group());
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("Cache-Control").orElseThrow()).contains("immutable");
      String tag = answer.header("ETag").orElseThrow();
      Answer again =
          browser.send(browser.request(asset.group()).header("If-None-Match", tag).GET());
      assertThat(again.status()).isEqualTo(304);
      seen++;
    }
    assertThat(seen).isGreaterThanOrEqualTo(3);
    assertThat(browser.get("/assets/portal.000000000000.css").status()).isEqualTo(404);
  }

  @Test
  void firstPageIsSmallOnTheWay() {
    String page = browser.get("/").body();
    int size = compressed(page);
    Matcher asset = ASSET.matcher(page);
    while (asset.find()) {
      // Phones fetch it when the app is installed, and never for the page.
      if (!asset.group().contains("/touch.")) {
        size += compressed(browser.get(asset.group()).body());
      }
    }
    assertThat(size).isBetween(5_000, 30_000);
  }

  /** As the server sends it to whoever takes gzip, which is every browser. */
  private static int compressed(String body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }

  @Test
  void pagesStyleAndScriptsTravelCompressed() {
    for (String path : List.of("/", style())) {
      Answer answer = browser.send(browser.request(path).header("Accept-Encoding", "gzip").GET());
      assertThat(answer.header("Content-Encoding")).contains("gzip");
    }
  }

  private String style() {
    Matcher asset = ASSET.matcher(browser.get("/").body());
    assertThat(asset.find()).isTrue();
    return asset.group();
  }
}
