package org.milktide.domain.advice;

import org.milktide.domain.guidance.Urgency;
import org.milktide.domain.id.RuleId;

/**
 * An answer to something that was reported; {@code U3} alone is urgent text.
 *
 * @param rule the rule that answers, or the nearest one where clinical.md has none for a sign
 * @param key the entry of the pack's table {@code advice} that has the words
 */
public record Advice(RuleId rule, Urgency urgency, String key, CallFirst callFirst) {
  /** Whether its words are urgent: shown at once, and never in an email alone. */
  public boolean isUrgent() {
    return urgency == Urgency.U3;
  }
}
