package org.milktide.portal.visit;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ids of the events that forms make. A form carries one from when it was shown, so that the same
 * form sent twice is one event.
 */
public final class EventIds {
  /** The hidden field. */
  public static final String FIELD = "event";

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private EventIds() {}

  public static String fresh() {
    return UUID.randomUUID().toString();
  }

  /** The id that a form came with; a new one where it has none that could be ours. */
  public static String of(Map<String, String> typed) {
    return orFresh(typed.get(FIELD));
  }

  public static String orFresh(@Nullable String given) {
    return given != null && FORM.matcher(given).matches() ? given : fresh();
  }
}
