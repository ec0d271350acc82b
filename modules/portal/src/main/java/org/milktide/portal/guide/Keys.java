package org.milktide.portal.guide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Names of constants as addresses and word lists write them. */
final class Keys {
  private Keys() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> Optional<E> find(String key, E[] constants) {
    return Arrays.stream(constants).filter(constant -> of(constant).equals(key)).findFirst();
  }
}
