package org.milktide.domain.life;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.guidance.Urgency;
import org.milktide.domain.journey.Recipient;
import org.milktide.domain.time.Rhythm;

/** The days on which a person had got as many messages of a kind as there may be on one day. */
final class FullDays {
  private static final int AS_THEY_COME = 3;

  /** Each message by its instant, as urgent as the most urgent item in it. */
  private final Map<Instant, Urgency> messages = new HashMap<>();

  private final Set<Instant> shared = new HashSet<>();

  FullDays(Run run, Catalogue catalogue) {
    for (Run.Sending sending : run.sendings()) {
      Item item = catalogue.find(sending.item().key().item()).orElseThrow();
      if (messages.containsKey(sending.at())) {
        shared.add(sending.at());
      }
      Urgency before = messages.getOrDefault(sending.at(), Urgency.U0);
      messages.put(sending.at(), item.urgency().compareTo(before) > 0 ? item.urgency() : before);
    }
  }

  /** Whether no further message of this kind fits into the day of this instant. */
  boolean hold(Instant at, Urgency urgency, Recipient reader) {
    ZoneId zone = reader.timetable().zone();
    LocalDate day = at.atZone(zone).toLocalDate();
    Map<Urgency, Integer> sent = new EnumMap<>(Urgency.class);
    messages.forEach(
        (when, kind) -> {
          if (when.isBefore(at) && when.atZone(zone).toLocalDate().equals(day)) {
            sent.merge(kind, 1, Integer::sum);
          }
        });
    boolean many = urgency == Urgency.U0 && reader.currentRhythm() instanceof Rhythm.AsItComes;
    return sent.getOrDefault(urgency, 0) >= (many ? AS_THEY_COME : 1);
  }

  /** Whether a message left in {@code [from, until)}. */
  boolean isAnythingSent(Instant from, Instant until) {
    return messages.keySet().stream().anyMatch(at -> !at.isBefore(from) && at.isBefore(until));
  }

  /** Whether more than one item left at this instant. */
  boolean isShared(Instant at) {
    return shared.contains(at);
  }
}
