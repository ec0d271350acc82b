package org.milktide.portal.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milktide.portal.view.AppAssets;
import org.milktide.portal.view.Assets;
import org.milktide.portal.view.Site;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.webjars.WebJarVersionLocator;
import tools.jackson.databind.json.JsonMapper;

/** The few files that pages load; read once, they are small. */
@Component
final class AssetStore {
  static final String PATH = "/assets/";

  /** Beside the pages and not below the other files: a worker serves what lies below it alone. */
  static final String WORKER_PATH = "/worker.js";

  /** The parts of the style sheet, in the order in which later rules win. */
  private static final List<String> STYLE =
      Stream.of("tokens", "page", "card", "form", "button", "journey", "log", "guide", "app")
          .map(part -> "style/" + part + ".css")
          .toList();

  /** The parts of the script of the installed app, in the order in which they build on another. */
  private static final List<String> APP =
      Stream.of("family", "queue", "send", "device", "waiting", "taps", "install", "open")
          .map(part -> "app/" + part + ".js")
          .toList();

  /** The parts of the worker; it keeps and sends taps as the pages do. */
  private static final List<String> WORKER =
      List.of(
          "app/family.js",
          "app/queue.js",
          "app/send.js",
          "worker.js",
          "worker-taps.js",
          "worker-push.js");

  private static final String HTMX = "dist/htmx.min.js";
  private static final String CSS = "text/css;charset=UTF-8";
  private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");

  private static final JsonMapper JSON = new JsonMapper();

  private final Map<String, Asset> byName;
  private final Assets addresses;
  private final Asset worker;

  AssetStore(Site site) {
    Asset style = Asset.joined("portal", "css", MediaType.parseMediaType(CSS), STYLE);
    Asset log =
        Asset.joined("log", "css", MediaType.parseMediaType(CSS), List.of("style/log-page.css"));
    Asset zone = Asset.read("zone", "js", SCRIPT);
    Asset keep = Asset.read("keep", "js", SCRIPT);
    Asset htmx =
        Asset.of("htmx", "js", SCRIPT, "/" + new WebJarVersionLocator().fullPath("htmx.org", HTMX));
    Asset devices = Asset.read("devices", "js", SCRIPT);
    Asset icon = Asset.read("icon", "svg", MediaType.parseMediaType("image/svg+xml"));
    Asset app = Asset.joined("app", "js", SCRIPT, APP);
    List<Asset> icons =
        Stream.of("small", "large", "mask", "touch").map(AssetStore::picture).toList();
    this.byName =
        Stream.concat(Stream.of(style, log, zone, keep, htmx, devices, icon, app), icons.stream())
            .collect(Collectors.toUnmodifiableMap(Asset::name, Function.identity()));
    this.addresses =
        new Assets(
            path(site, style),
            path(site, log),
            path(site, icon),
            path(site, zone),
            path(site, keep),
            path(site, htmx),
            path(site, devices),
            site.path(WORKER_PATH),
            app(site, app, icons));
    this.worker =
        worker(
            List.of(
                addresses.style(),
                addresses.icon(),
                addresses.keepScript(),
                addresses.app().script()),
            Stream.of("/help", AppAssets.START, AppAssets.LOG).map(site::path).toList(),
            new Badge(site.name(), addresses.app().small()));
  }

  /** What a notification shows that cannot be read, and the picture that all have. */
  record Badge(String service, String icon) {}

  private static AppAssets app(Site site, Asset script, List<Asset> icons) {
    return new AppAssets(
        path(site, script),
        path(site, icons.get(0)),
        path(site, icons.get(1)),
        path(site, icons.get(2)),
        path(site, icons.get(3)));
  }

  private static Asset picture(String name) {
    return Asset.of(name, "png", MediaType.IMAGE_PNG, "icons/" + name + ".png");
  }

  /**
   * Another style is another worker: that is how browsers learn of it.
   *
   * @param pages to be kept; the last is where feeds are logged without a connection
   */
  static Asset worker(List<String> files, List<String> pages, Badge badge) {
    Asset code = Asset.joined("worker", "js", SCRIPT, WORKER);
    String names =
        "const ASSETS = [%s];\nconst PAGES = [%s];\nconst LOG_PAGE = \"%s\";\nconst SERVICE = %s;\nconst ICON = \"%s\";\n"
            .formatted(
                quoted(files),
                quoted(pages),
                pages.getLast(),
                JSON.writeValueAsString(badge.service()),
                badge.icon());
    String version = Asset.hash(code.hash() + names);
    return code.after("const VERSION = \"%s\";\n".formatted(version) + names);
  }

  private static String quoted(List<String> names) {
    return names.stream().collect(Collectors.joining("\", \"", "\"", "\""));
  }

  private static String path(Site site, Asset asset) {
    return site.path(PATH + asset.name());
  }

  Assets addresses() {
    return addresses;
  }

  /** What keeps the pages that open without a connection, and what is tapped there. */
  Asset worker() {
    return worker;
  }

  Optional<Asset> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
