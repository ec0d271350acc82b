package org.milktide.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
import org.milktide.domain.journey.Standing;
import org.milktide.domain.plan.Situation;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.JourneyDoor;
import org.milktide.domain.port.Subject;
import org.milktide.domain.port.Verdict;
import org.springframework.transaction.support.TransactionTemplate;

/** The one door, as one transaction over the journeys of a batch. */
final class PostgresDoor implements JourneyDoor {
  private final TransactionTemplate transaction;
  private final JourneyRows journeys;
  private final Admission admission;
  private final EventLog events;
  private final Answers answers;
  private final Addresses addresses;
  private final SilencedRows silences;
  private final Tables tables;
  private final Supplier<Catalogue> catalogue;

  PostgresDoor(TransactionTemplate transaction, Tables tables, Supplier<Catalogue> catalogue) {
    this.transaction = transaction;
    this.journeys = tables.journeys();
    this.admission = tables.admission();
    this.events = tables.events();
    this.answers = new Answers(tables);
    this.addresses = tables.addresses();
    this.silences = tables.silences();
    this.tables = tables;
    this.catalogue = catalogue;
  }

  @Override
  public List<Verdict> apply(List<Arrival> arrivals, Instant now) {
    arrivals.forEach(arrival -> events.prepare(arrival.event()));
    List<Verdict> verdicts =
        Deadlocks.tryAgain(() -> transaction.execute(status -> applyLocked(arrivals, now)));
    return verdicts == null ? List.of() : verdicts;
  }

  /** Arrivals are admitted one after the other, because one can make the journey of the next. */
  private List<Verdict> applyLocked(List<Arrival> arrivals, Instant now) {
    addresses.lock(arrivals.stream().flatMap(arrival -> claimed(arrival).stream()).toList());
    journeys.lock(admission.existing(arrivals));
    List<Verdict> verdicts = new ArrayList<>();
    Map<JourneyId, List<JourneyEvent>> fresh = new LinkedHashMap<>();
    UrgentAdvice urgent = new UrgentAdvice(tables);
    for (Arrival arrival : arrivals) {
      Verdict verdict =
          switch (admission.admit(arrival, now)) {
            case Admission.Refused(Verdict refusal) -> refusal;
            case Admission.Admitted(JourneyId id, List<JourneyEvent> waited) -> {
              waited.forEach(event -> keep(id, event, null, fresh));
              if (keep(id, arrival, fresh, now)) {
                urgent.heard(id, arrival);
                yield new Verdict.Applied(id);
              }
              yield new Verdict.Duplicate(id);
            }
          };
      verdicts.add(verdict);
    }
    change(fresh, now);
    urgent.decide(now);
    return verdicts;
  }

  /** The address that an arrival wants for its journey alone. */
  private static Optional<EmailAddress> claimed(Arrival arrival) {
    return switch (arrival.event().fact()) {
      case Fact.SubscriptionConfirmed(var recipient, var address)
          when recipient.equals(RecipientId.PARENT) ->
          Optional.of(address);
      case Fact.SubscriptionRequested(var request) when arrival.consentCollected() ->
          Optional.of(request.email());
      case Fact.JourneyFact _, Fact.LogFact _ -> Optional.empty();
    };
  }

  /** Once an address is claimed, the next arrival of the same batch has to see that. */
  private boolean keep(
      JourneyId id, Arrival arrival, Map<JourneyId, List<JourneyEvent>> fresh, Instant now) {
    boolean isNew = keep(id, arrival.event(), reference(arrival), fresh);
    if (isNew
        && arrival.event().fact() instanceof Fact.SubscriptionRequested(var request)
        && arrival.consentCollected()) {
      keep(id, consent(arrival.event(), request.email()), null, fresh);
    }
    if (isNew && claimed(arrival).isPresent()) {
      change(fresh, now);
    }
    return isNew;
  }

  /** How a partner calls the journey that it subscribes. */
  private static @Nullable String reference(Arrival arrival) {
    return arrival.event().fact() instanceof Fact.SubscriptionRequested
            && arrival.subject() instanceof Subject.Named(String _, String text)
        ? text
        : null;
  }

  private static JourneyEvent consent(JourneyEvent request, EmailAddress address) {
    Stamp stamp = request.stamp();
    return new JourneyEvent(
        new Stamp(stamp.time(), stamp.source(), stamp.id() + "#consent"),
        request.arrivedAt(),
        new Fact.ConsentCollected(RecipientId.PARENT, address));
  }

  private void change(Map<JourneyId, List<JourneyEvent>> fresh, Instant now) {
    if (!fresh.isEmpty()) {
      Map<JourneyId, JourneyRow> rows = journeys.lock(fresh.keySet());
      fresh.forEach((id, news) -> change(rows.get(id), news, now));
      fresh.clear();
    }
  }

  private boolean keep(
      JourneyId id,
      JourneyEvent event,
      @Nullable String ref,
      Map<JourneyId, List<JourneyEvent>> fresh) {
    boolean isNew = events.append(id, event, ref);
    if (isNew) {
      fresh.computeIfAbsent(id, any -> new ArrayList<>()).add(event);
    }
    return isNew;
  }

  private void change(@Nullable JourneyRow row, List<JourneyEvent> news, Instant now) {
    if (row == null) {
      throw new IllegalStateException("a journey vanished while it was locked");
    }
    Catalogue current = catalogue.get();
    Change change = Door.apply(row.situation(), news, current, now);
    Situation after = change.after();
    JourneyId id = after.state().id();
    if (change.feedsChanged()) {
      journeys.updateFeeds(id, after.feeds());
    }
    if (change.planChanged()) {
      boolean lost = after.state().standing(now) instanceof Standing.Lost;
      journeys.updateState(
          after.state(), lost, new JourneyRows.Next(change.nextDueAt(), current.revision()));
      Silences.begun(row.situation().state(), after.state(), now).ifPresent(silences::add);
    } else if (change.nextDueAt() != null) {
      journeys.bringForward(id, change.nextDueAt());
    }
    news.forEach(event -> answers.give(after.state(), event.fact(), now));
  }
}
