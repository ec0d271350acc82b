package org.milktide.domain.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.guidance.Urgency;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.time.LocalTimes;
import org.milktide.domain.time.Rhythm;
import org.milktide.domain.time.Timetable;

/**
 * How many messages one person gets on one of their days: one digest, one note that is better soon
 * and one question (clinical.md 7.1, caps); what is more comes with the next digest. The caps of a
 * week are the guidance pack's, which the lint holds to them.
 */
final class Caps {
  /** Who asks for messages as they come is not made to wait for the next day so soon. */
  private static final int DIGESTS_AS_THEY_COME = 3;

  private final Timetable time;
  private final Map<Instant, Urgency> messages;

  /** The messages that this person got, each as urgent as the most urgent item in it. */
  Caps(Memory memory, RecipientId person, Catalogue catalogue, Timetable time) {
    this.time = time;
    this.messages = new HashMap<>();
    for (Sent sent : memory.sent()) {
      if (sent.recipient().equals(person)) {
        Urgency urgency = catalogue.find(sent.item()).map(Item::urgency).orElse(Urgency.U0);
        messages.merge(sent.at(), urgency, Caps::more);
      }
    }
  }

  private static Urgency more(Urgency one, Urgency other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /**
   * When something may leave that is due: then, or at the first slot of the next day that has room.
   * An interval beats a cap: where no such slot lies before {@code until}, then.
   */
  Instant room(Instant due, Urgency urgency, Instant until) {
    Instant at = due;
    while (isFull(at, urgency)) {
      LocalDate next = LocalTimes.dateAt(at, time.zone()).plusDays(1);
      at = time.nextRelease(LocalTimes.startOfDay(next, time.zone()));
      if (!at.isBefore(until)) {
        return due;
      }
    }
    return at;
  }

  /** Whether its day had as many messages of its kind before it as there may be. */
  private boolean isFull(Instant at, Urgency urgency) {
    LocalDate day = LocalTimes.dateAt(at, time.zone());
    long before =
        messages.entrySet().stream()
            .filter(message -> message.getValue() == urgency && message.getKey().isBefore(at))
            .filter(message -> LocalTimes.dateAt(message.getKey(), time.zone()).equals(day))
            .count();
    return before >= most(urgency);
  }

  private int most(Urgency urgency) {
    boolean asItComes = time.rhythm() instanceof Rhythm.AsItComes;
    return urgency == Urgency.U0 && asItComes ? DIGESTS_AS_THEY_COME : 1;
  }

  /** Whether this person got any message since then. */
  boolean isAnythingSince(Instant then) {
    return messages.keySet().stream()
        .max(Comparator.naturalOrder())
        .filter(at -> !at.isBefore(then))
        .isPresent();
  }
}
