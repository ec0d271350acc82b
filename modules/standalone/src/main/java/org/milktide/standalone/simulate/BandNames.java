package org.milktide.standalone.simulate;

import java.util.Locale;
import org.milktide.standalone.StageNames;

/** What a band is called, for people and for the style sheet. */
final class BandNames {
  private BandNames() {}

  static String name(Bands.Band band) {
    String name = band.stage().map(StageNames::of).orElse("nothing more");
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** A class such as {@code s-preg-build}. */
  static String style(Bands.Band band) {
    return band.stage()
        .map(stage -> "s-" + stage.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .orElse("s-over");
  }
}
