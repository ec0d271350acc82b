package org.milktide.domain.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.door.Change;
import org.milktide.domain.door.Door;
import org.milktide.domain.door.Silences;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Stamp;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.Subject;
import org.milktide.domain.port.Verdict;

/** The one door of the fake store. */
final class InMemoryDoor {
  private static final Duration WAITS = Duration.ofDays(7);

  private final Tables tables;
  private final Catalogue catalogue;
  private final InMemoryMails mails;
  private final InMemoryUrgent urgent;

  InMemoryDoor(Tables tables, InMemoryMails mails, Catalogue catalogue) {
    this.tables = tables;
    this.mails = mails;
    this.catalogue = catalogue;
    this.urgent = new InMemoryUrgent(tables);
  }

  List<Verdict> apply(List<Arrival> arrivals, Instant now) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Arrival arrival : arrivals) {
      Verdict verdict = apply(arrival, now);
      if (verdict instanceof Verdict.Applied(JourneyId id)) {
        urgent.heard(id, arrival);
      }
      verdicts.add(verdict);
    }
    urgent.decide(now);
    return verdicts;
  }

  private Verdict apply(Arrival arrival, Instant now) {
    Optional<JourneyId> target = target(arrival.subject());
    if (target.isEmpty()) {
      return new Verdict.Unknown(arrival.subject().toString());
    }
    JourneyId id = target.get();
    if (tables.erased.contains(id)) {
      return new Verdict.Erased(id);
    }
    Fact fact = arrival.event().fact();
    if (fact instanceof Fact.SubscriptionRequested requested) {
      return subscribe(id, requested, arrival, now);
    }
    if (fact instanceof Fact.SubscriptionConfirmed(var recipient, var address)
        && recipient.equals(RecipientId.PARENT)
        && isTaken(address, id, now)) {
      return new Verdict.AddressInUse(id);
    }
    if (tables.journeys.containsKey(id)) {
      return applyTo(id, arrival.event(), null, now);
    }
    return switch (arrival.subject()) {
      case Subject.Named _ -> keep(id, arrival);
      case Subject.Existing _, Subject.Fresh _ -> new Verdict.Unknown(id.toString());
    };
  }

  /** The journey that a subject means; empty when it has to exist and does not. */
  private Optional<JourneyId> target(Subject subject) {
    return switch (subject) {
      case Subject.Existing(JourneyId id) -> Optional.of(id).filter(this::wasHeard);
      case Subject.Fresh(JourneyId id) -> Optional.of(id);
      case Subject.Named named ->
          asUuid(named.text())
              .map(id -> Optional.of(id).filter(this::wasHeard))
              .orElseGet(() -> Optional.of(JourneyId.ofReference(named.source(), named.text())));
    };
  }

  private boolean wasHeard(JourneyId id) {
    return tables.journeys.containsKey(id) || tables.erased.contains(id);
  }

  /** The journey that a partner's subject means, whether there is one or not. */
  static Optional<JourneyId> named(Subject.Named subject) {
    return Optional.of(
        asUuid(subject.text())
            .orElseGet(() -> JourneyId.ofReference(subject.source(), subject.text())));
  }

  /** The journey id that a text is; empty where it is a reference. */
  static Optional<JourneyId> asUuid(String text) {
    try {
      JourneyId id = new JourneyId(UUID.fromString(text));
      return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Verdict keep(JourneyId id, Arrival arrival) {
    List<Arrival> waiting = tables.waiting.computeIfAbsent(id, _ -> new ArrayList<>());
    if (waiting.stream().noneMatch(other -> isSame(other, arrival))) {
      waiting.add(arrival);
    }
    return new Verdict.Waiting(id);
  }

  private static boolean isSame(Arrival one, Arrival other) {
    return one.event().stamp().id().equals(other.event().stamp().id());
  }

  int dropExpired(Instant now) {
    int before = count();
    tables
        .waiting
        .values()
        .forEach(all -> all.removeIf(one -> one.event().arrivedAt().isBefore(now.minus(WAITS))));
    return before - count();
  }

  private int count() {
    return tables.waiting.values().stream().mapToInt(List::size).sum();
  }

  private Verdict subscribe(
      JourneyId id, Fact.SubscriptionRequested requested, Arrival arrival, Instant now) {
    EmailAddress address = requested.request().email();
    if (isTaken(address, id, now)) {
      return new Verdict.AddressInUse(id);
    }
    JourneyRow row = tables.journeys.computeIfAbsent(id, JourneyRow::new);
    Verdict verdict = applyTo(id, arrival.event(), reference(arrival), now);
    if (verdict instanceof Verdict.Applied) {
      if (arrival.consentCollected()) {
        applyTo(id, consent(arrival.event(), address), null, now);
      }
      fold(id, now);
      if (!row.situation.state().parent().isConfirmed()) {
        mails.confirm(row, now);
      }
    }
    return verdict;
  }

  /** Whether another active journey has the address; its owner is mailed the link then. */
  private boolean isTaken(EmailAddress address, JourneyId asking, Instant now) {
    boolean taken = tables.confirmed(address).filter(row -> row.isTaken(asking, now)).isPresent();
    if (taken) {
      mails.link(address, now);
    }
    return taken;
  }

  private static JourneyEvent consent(JourneyEvent request, EmailAddress address) {
    Stamp stamp = request.stamp();
    return new JourneyEvent(
        new Stamp(stamp.time(), stamp.source(), stamp.id() + "#consent"),
        request.arrivedAt(),
        new Fact.ConsentCollected(RecipientId.PARENT, address));
  }

  /** Folds in what waited for this subscription. */
  private void fold(JourneyId id, Instant now) {
    List<Arrival> waiting = Objects.requireNonNullElse(tables.waiting.remove(id), List.of());
    for (Arrival arrival : waiting) {
      if (arrival.event().arrivedAt().plus(WAITS).isAfter(now)) {
        applyTo(id, arrival.event(), null, now);
      }
    }
  }

  private static @Nullable String reference(Arrival arrival) {
    return arrival.subject() instanceof Subject.Named(String _, String text) ? text : null;
  }

  private Verdict applyTo(JourneyId id, JourneyEvent event, @Nullable String ref, Instant now) {
    JourneyRow row = tables.find(id).orElseThrow();
    if (!row.isNew(event, ref)) {
      return new Verdict.Duplicate(id);
    }
    Change change = Door.apply(row.situation, List.of(event), catalogue, now);
    Silences.begun(row.situation.state(), change.after().state(), now)
        .ifPresent(tables.silences::add);
    row.situation = change.after();
    row.planVersion += change.planChanged() ? 1 : 0;
    row.feedVersion += change.feedsChanged() ? 1 : 0;
    row.nextDueAt = change.nextDueAt();
    row.catalogue = catalogue.revision();
    mails.hear(row, event.fact(), now);
    row.forgetRemoved(event.fact());
    return new Verdict.Applied(id);
  }
}
