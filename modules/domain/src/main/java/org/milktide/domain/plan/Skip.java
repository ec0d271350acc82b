package org.milktide.domain.plan;

import java.util.Locale;
import org.milktide.domain.id.RecipientId;

/** A note that an item was not sent, and why; a later plan may overrule it. */
public record Skip(RecipientId recipient, PlannedItem item, Cause cause) {
  /** Why. */
  public enum Cause {
    /** Its time had passed when we heard of what it belongs to. */
    HEARD_LATE,
    /** Its whole interval lay in quiet hours. */
    QUIET,
    /** It was not, or no longer, right for this family. */
    NOT_APPLICABLE,
    /** This person switched its topic off. */
    TOPIC,
    /** This person wishes for fewer messages, and it is good to know and no more. */
    FEWER,
    /** Something of the same kind had just been sent. */
    COOLDOWN,
    /** Two questions of its rule were left without an answer. */
    MUTED,
    /** Messages were paused. */
    PAUSED,
    /** It was due, and could not be sent in its time. */
    MISSED;

    /** The word for ledgers and machines, such as {@code heard-late}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
