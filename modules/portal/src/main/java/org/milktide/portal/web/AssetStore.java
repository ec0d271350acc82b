package org.milktide.portal.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milktide.portal.view.Assets;
import org.milktide.portal.view.Site;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The few files that pages load; read once, they are small. */
@Component
final class AssetStore {
  static final String PATH = "/assets/";

  private final Map<String, Asset> byName;
  private final Assets addresses;

  AssetStore(Site site) {
    Asset style = Asset.read("portal", "css", MediaType.parseMediaType("text/css;charset=UTF-8"));
    Asset script =
        Asset.read("zone", "js", MediaType.parseMediaType("text/javascript;charset=UTF-8"));
    Asset icon = Asset.read("icon", "svg", MediaType.parseMediaType("image/svg+xml"));
    this.byName =
        Stream.of(style, script, icon)
            .collect(Collectors.toUnmodifiableMap(Asset::name, Function.identity()));
    this.addresses = new Assets(path(site, style), path(site, script), path(site, icon));
  }

  private static String path(Site site, Asset asset) {
    return site.path(PATH + asset.name());
  }

  Assets addresses() {
    return addresses;
  }

  Optional<Asset> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
