package org.milktide.content;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Whom to call and when, as every message of a baby's first 28 days says it; plain text.
 *
 * @param today signs to call about the same day
 * @param emergency signs to call the emergency number about
 * @param temperature the temperatures of a young baby that need urgent care
 * @param worried the invitation to call anyway
 */
public record CallNow(String today, String emergency, String temperature, String worried) {
  /** The sentences in the order they are read: the most urgent first. */
  public List<String> parts() {
    return List.of(emergency, temperature, today, worried);
  }

  CallNow with(UnaryOperator<String> change) {
    return new CallNow(
        change.apply(today),
        change.apply(emergency),
        change.apply(temperature),
        change.apply(worried));
  }
}
