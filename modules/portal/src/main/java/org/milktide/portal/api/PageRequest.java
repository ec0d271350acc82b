package org.milktide.portal.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a long list is asked for.
 *
 * @param limit at most so many, 1 to 200
 * @param after what the page before ended with; null: from the beginning
 */
record PageRequest<T>(int limit, @Nullable T after) {
  private static final int MOST = 200;
  private static final int BY_DEFAULT = 50;

  /**
   * Reads the parameters.
   *
   * @param reader reads what {@link #next} was told to come after; throws where it was something
   *     else
   */
  static <T> PageRequest<T> of(
      @Nullable String limit, @Nullable String cursor, Function<String, T> reader) {
    return new PageRequest<>(limit(limit), cursor == null ? null : after(cursor, reader));
  }

  private static int limit(@Nullable String text) {
    if (text == null) {
      return BY_DEFAULT;
    }
    if (!text.matches("[0-9]{1,3}")
        || Integer.parseInt(text) < 1
        || Integer.parseInt(text) > MOST) {
      throw Refused.badField("limit", "is not a whole number from 1 to " + MOST);
    }
    return Integer.parseInt(text);
  }

  private static <T> T after(String cursor, Function<String, T> reader) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      return reader.apply(new String(bytes, StandardCharsets.UTF_8));
    } catch (RuntimeException e) {
      // Whatever a reader of ours throws at it, it is none that we gave.
      throw Refused.badField("cursor", "is none that we gave; follow next, or begin without one");
    }
  }

  /** The address of the next page. */
  static String next(String path, int limit, String last) {
    byte[] bytes = last.getBytes(StandardCharsets.UTF_8);
    return path
        + "?limit="
        + limit
        + "&cursor="
        + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
