package org.milktide.portal.web;

import org.milktide.portal.view.AppAssets;
import org.springframework.stereotype.Component;

/** The installed app's own files, for those who name them outside of pages. */
@Component
public final class AppFiles {
  private final AssetStore assets;

  AppFiles(AssetStore assets) {
    this.assets = assets;
  }

  public AppAssets addresses() {
    return assets.addresses().app();
  }
}
