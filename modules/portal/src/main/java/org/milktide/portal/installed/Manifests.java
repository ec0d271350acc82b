package org.milktide.portal.installed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.milktide.content.Direction;
import org.milktide.portal.view.AppAssets;
import org.milktide.portal.view.Site;
import org.milktide.portal.view.Words;
import org.milktide.portal.web.AppFiles;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells browsers how to install the app: W3C web application manifests. */
@Component
final class Manifests {
  private static final MediaType MANIFEST = MediaType.parseMediaType("application/manifest+json");

  /** The light {@code --paper} of the style sheet. */
  private static final String PAPER = "#f8f4ec";

  /** Its light {@code --sky}, which every page begins with. */
  private static final String SKY = "#e6efed";

  private final JsonMapper json = new JsonMapper();
  private final Site site;
  private final AppAssets files;

  Manifests(Site site, AppFiles files) {
    this.site = site;
    this.files = files.addresses();
  }

  /** An app that starts at a page which asks for the family's. */
  ResponseEntity<byte[]> forEverybody(Words words) {
    return manifest(words.onwards(site.path(AppAssets.START)), site.path(AppAssets.LOG), words);
  }

  /**
   * An app that starts at a family's page.
   *
   * @param journey the path of that page
   */
  ResponseEntity<byte[]> of(String journey, Words words) {
    return manifest(journey, journey + "/log", words);
  }

  private ResponseEntity<byte[]> manifest(String start, String log, Words words) {
    Map<String, Object> all = new LinkedHashMap<>();
    // The same for both: an app that was installed before it knew its family is the same app.
    all.put("id", site.path(AppAssets.START));
    all.put("name", site.name());
    all.put("short_name", site.name());
    all.put("description", words.text("landing.title"));
    all.put("lang", words.language().toLanguageTag());
    all.put("dir", Direction.of(words.language()).html());
    all.put("start_url", start);
    all.put("scope", site.path("/"));
    all.put("display", "standalone");
    all.put("background_color", PAPER);
    all.put("theme_color", SKY);
    all.put(
        "icons",
        List.of(
            icon(files.small(), 192, "any"),
            icon(files.large(), 512, "any"),
            icon(files.mask(), 512, "maskable")));
    all.put(
        "shortcuts",
        List.of(
            Map.of("name", words.text("app-log.title"), "url", log),
            Map.of("name", words.text("nav.help"), "url", words.onwards(site.path("/help")))));
    return ResponseEntity.ok().contentType(MANIFEST).body(json.writeValueAsBytes(all));
  }

  private static Map<String, String> icon(String address, int pixels, String purpose) {
    String size = pixels + "x" + pixels;
    return Map.of("src", address, "sizes", size, "type", "image/png", "purpose", purpose);
  }
}
