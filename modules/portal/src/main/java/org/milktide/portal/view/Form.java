package org.milktide.portal.view;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form, and what is wrong with it, in kind words, by field.
 *
 * @param eventId made when the page was shown, so that a form sent twice is heard once
 */
public record Form(String eventId, Map<String, String> values, Map<String, String> errors) {
  public Form {
    values = Map.copyOf(values);
    errors = Map.copyOf(errors);
  }

  /** A form that nobody has typed into yet. */
  public static Form fresh(String eventId, Map<String, String> values) {
    return new Form(eventId, values, Map.of());
  }

  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  public boolean is(String field, String value) {
    return value(field).equals(value);
  }

  /** What is wrong with a field; null when nothing is. */
  public @Nullable String error(String field) {
    return errors.get(field);
  }

  /** The id of a field's complaint for {@code aria-describedby}; null when there is none. */
  public @Nullable String errorId(String field) {
    return errors.containsKey(field) ? "error-" + field : null;
  }

  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  /** The same with one more complaint; a field's first complaint stays. */
  public Form withError(String field, String complaint) {
    Map<String, String> more = new HashMap<>(errors);
    more.putIfAbsent(field, complaint);
    return new Form(eventId, values, more);
  }
}
