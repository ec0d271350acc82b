package org.milktide.portal.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves style, script and icon; their names change with their content, so they never expire. */
@Controller
final class AssetController {
  private static final CacheControl FOR_EVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final AssetStore assets;

  AssetController(AssetStore assets) {
    this.assets = assets;
  }

  @GetMapping(AssetStore.PATH + "{name}")
  ResponseEntity<byte[]> asset(@PathVariable String name) {
    Asset asset = assets.find(name).orElseThrow(NothingHere::new);
    return ResponseEntity.ok()
        .contentType(asset.type())
        .cacheControl(FOR_EVER)
        .eTag(tag(asset))
        .body(asset.content());
  }

  /** Browsers ask for it again on their own; it must never be an old one. */
  @GetMapping(AssetStore.WORKER_PATH)
  ResponseEntity<byte[]> worker() {
    Asset worker = assets.worker();
    return ResponseEntity.ok()
        .contentType(worker.type())
        .cacheControl(CacheControl.noCache())
        .eTag(tag(worker))
        .body(worker.content());
  }

  /** A weak one: the same file goes out compressed and plain. */
  private static String tag(Asset asset) {
    return "W/\"" + asset.hash() + "\"";
  }
}
