package org.milktide.domain.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.device.Device;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Stamp;
import org.milktide.domain.holding.HeardEvent;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.plan.Memory;
import org.milktide.domain.plan.Situation;

/** What the fake store keeps of one journey. */
final class JourneyRow {
  final JourneyId id;
  final List<LedgerEntry> ledger = new ArrayList<>();
  final List<Device> devices = new ArrayList<>();
  final List<HeardEvent> heard = new ArrayList<>();
  Situation situation;
  int planVersion;
  int feedVersion;

  /** The revision of the catalogue that it was planned with last. */
  long catalogue;

  @Nullable Instant nextDueAt;

  private final Set<EventKey> applied = new HashSet<>();

  private record EventKey(String source, String id) {}

  JourneyRow(JourneyId id) {
    this.id = id;
    this.situation = Situation.unheard(id);
  }

  /**
   * Whether this event is new; it no longer is after the question.
   *
   * @param ref how the partner that sent it calls the journey
   */
  boolean isNew(JourneyEvent event, @Nullable String ref) {
    Stamp stamp = event.stamp();
    boolean isNew = applied.add(new EventKey(stamp.source(), stamp.id()));
    if (isNew) {
      HeardEvent plain = HeardEvent.of(event);
      Map<String, Object> data = new LinkedHashMap<>(plain.data());
      if (ref != null) {
        data.put("ref", ref);
      }
      heard.add(new HeardEvent(plain.stamp(), plain.arrivedAt(), plain.type(), data));
    }
    return isNew;
  }

  /** Of who was removed nothing that names them stays, not in what was heard either. */
  void forgetRemoved(Fact fact) {
    if (fact instanceof Fact.PersonRemoved(var recipient)) {
      heard.replaceAll(event -> isAbout(event, recipient) ? nameless(event) : event);
    }
  }

  private static boolean isAbout(HeardEvent event, RecipientId recipient) {
    return recipient.value().equals(event.data().get("recipient"));
  }

  private static HeardEvent nameless(HeardEvent event) {
    Map<String, Object> data = new LinkedHashMap<>(event.data());
    data.keySet().removeAll(List.of("email", "firstName"));
    return new HeardEvent(event.stamp(), event.arrivedAt(), event.type(), data);
  }

  void remember(Memory memory) {
    situation = new Situation(situation.state(), situation.feeds(), memory);
  }

  /** Whether its address is not free for another: somebody confirmed and still wants messages. */
  boolean isTaken(JourneyId asking, Instant now) {
    return !id.equals(asking) && situation.state().parent().isWilling() && isActive(now);
  }

  private boolean isActive(Instant now) {
    return switch (situation.state().standing(now)) {
      case Standing.Active(), Standing.Paused(Instant _), Standing.Held() -> true;
      case Standing.Unconfirmed(), Standing.Lost(), Standing.Ended() -> false;
    };
  }
}
