package org.milktide.content;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The names that packs use for our constants: {@code NOT_BORN} is {@code not-born}. */
final class Names {
  private Names() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants()).filter(c -> of(c).equals(name)).findFirst();
  }

  static <E extends Enum<E>> String all(Class<E> type) {
    return list(Arrays.stream(type.getEnumConstants()).map(Names::of).toList());
  }

  static String list(Collection<String> names) {
    return String.join(", ", names);
  }
}
