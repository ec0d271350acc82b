package org.milktide.portal.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milktide.portal.view.Assets;
import org.milktide.portal.view.Site;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.webjars.WebJarVersionLocator;

/** The few files that pages load; read once, they are small. */
@Component
final class AssetStore {
  static final String PATH = "/assets/";

  /** Beside the pages and not below the other files: a worker serves what lies below it alone. */
  static final String WORKER_PATH = "/worker.js";

  /** The parts of the style sheet, in the order in which later rules win. */
  private static final List<String> STYLE =
      Stream.of("tokens", "page", "card", "form", "button", "journey", "log", "guide")
          .map(part -> "style/" + part + ".css")
          .toList();

  private static final String HTMX = "dist/htmx.min.js";
  private static final String CSS = "text/css;charset=UTF-8";
  private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");

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
    Asset icon = Asset.read("icon", "svg", MediaType.parseMediaType("image/svg+xml"));
    this.byName =
        Stream.of(style, log, zone, keep, htmx, icon)
            .collect(Collectors.toUnmodifiableMap(Asset::name, Function.identity()));
    this.addresses =
        new Assets(
            path(site, style),
            path(site, log),
            path(site, icon),
            path(site, zone),
            path(site, keep),
            path(site, htmx),
            site.path(WORKER_PATH));
    this.worker = worker(List.of(addresses.style(), addresses.icon(), addresses.keepScript()));
  }

  /** Another style is another worker: that is how browsers learn of it. */
  static Asset worker(List<String> kept) {
    String names = kept.stream().collect(Collectors.joining("\", \"", "\"", "\""));
    String hash = Asset.hash(Asset.read("worker", "js", SCRIPT).hash() + names);
    return Asset.read("worker", "js", SCRIPT)
        .after("const VERSION = \"%s\";\nconst ASSETS = [%s];\n".formatted(hash, names));
  }

  private static String path(Site site, Asset asset) {
    return site.path(PATH + asset.name());
  }

  Assets addresses() {
    return addresses;
  }

  /** What keeps the page that says whom to call. */
  Asset worker() {
    return worker;
  }

  Optional<Asset> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
