package org.milktide.domain.door;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.milktide.domain.advice.Advice;
import org.milktide.domain.advice.Advising;
import org.milktide.domain.digest.Withheld;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Teller;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Standing;

/**
 * What becomes of urgent advice beside the answer on a page or to a request: a mail repeats it, and
 * where nobody can be answered it is withheld.
 */
public final class Urgent {
  /** The same advice is repeated once in so long, however often it is given. */
  public static final Duration ONCE_IN = Duration.ofDays(1);

  /** How long a repeat is worth sending; what is older is asked about (clinical.md 7.1). */
  public static final Duration VALID = Duration.ofHours(6);

  private Urgent() {}

  /**
   * The urgent advice to repeat by mail, by who reported: a system reports for the parent.
   *
   * @param state with all these events
   * @param answered events whose advice was given to whoever sent them
   */
  public static SortedMap<RecipientId, List<Advice>> toRepeat(
      JourneyState state, Collection<JourneyEvent> answered, Instant now) {
    SortedMap<RecipientId, List<JourneyEvent>> byTeller = new TreeMap<>();
    for (JourneyEvent event : answered) {
      RecipientId teller = Teller.invited(event.stamp().source()).orElse(RecipientId.PARENT);
      byTeller.computeIfAbsent(teller, _ -> new ArrayList<>()).add(event);
    }
    SortedMap<RecipientId, List<Advice>> repeats = new TreeMap<>();
    byTeller.forEach(
        (teller, events) -> {
          List<Advice> advice = urgent(state, events, now);
          if (!advice.isEmpty() && mayBeRepeated(state, teller, now)) {
            repeats.put(teller, advice);
          }
        });
    return Collections.unmodifiableSortedMap(repeats);
  }

  /** Whether a repeat may be mailed to somebody: after a loss or a stop nothing is, nor this. */
  public static boolean mayBeRepeated(JourneyState state, RecipientId to, Instant now) {
    return state.standing(now) instanceof Standing.Active && state.recipient(to).isWilling();
  }

  /**
   * What is withheld of the advice on events whose senders cannot be answered, once for each event.
   *
   * @param state with all these events
   */
  public static List<Withheld> withheld(
      JourneyState state, Collection<JourneyEvent> unanswered, Instant now) {
    List<Withheld> all = new ArrayList<>();
    for (JourneyEvent event : unanswered) {
      for (Advice advice : urgent(state, List.of(event), now)) {
        all.add(
            new Withheld(
                state.id(), advice.rule(), event.stamp().source(), event.stamp().id(), now));
      }
    }
    return List.copyOf(all);
  }

  private static List<Advice> urgent(
      JourneyState state, Collection<JourneyEvent> events, Instant now) {
    return Advising.on(state, events, now).stream().filter(Advice::isUrgent).toList();
  }
}
