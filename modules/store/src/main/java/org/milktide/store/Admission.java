package org.milktide.store;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.Subject;
import org.milktide.domain.port.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decides which journey an event belongs to, and makes the journey where a subscription asks. */
final class Admission {
  private final JdbcClient jdbc;
  private final JourneyRows journeys;
  private final WaitingEvents waiting;
  private final AddressRule addresses;
  private final Tombstones tombstones;

  Admission(
      JdbcClient jdbc,
      JourneyRows journeys,
      WaitingEvents waiting,
      AddressRule addresses,
      Tombstones tombstones) {
    this.jdbc = jdbc;
    this.journeys = journeys;
    this.waiting = waiting;
    this.addresses = addresses;
    this.tombstones = tombstones;
  }

  /** What admission came to. */
  sealed interface Admittance {}

  /**
   * The event belongs to this journey.
   *
   * @param waited events about it that came before its subscription
   */
  record Admitted(JourneyId journey, List<JourneyEvent> waited) implements Admittance {}

  /** The event goes no further. */
  record Refused(Verdict verdict) implements Admittance {}

  /** The journeys there already are that a batch is about. */
  Collection<JourneyId> existing(List<Arrival> arrivals) {
    Set<JourneyId> candidates = new LinkedHashSet<>();
    arrivals.forEach(arrival -> candidates.addAll(candidates(arrival.subject())));
    return existing(candidates);
  }

  Admittance admit(Arrival arrival, Instant now) {
    Optional<JourneyId> found = resolve(arrival.subject());
    return switch (arrival.event().fact()) {
      case Fact.SubscriptionRequested(var request) ->
          subscribe(arrival, subscriber(arrival.subject()), request.email(), now);
      case Fact.SubscriptionConfirmed(var recipient, var address)
          when recipient.equals(RecipientId.PARENT)
              && found.isPresent()
              && addresses.isTaken(address, found.get(), now) -> {
        addresses.mailLink(address, now);
        yield new Refused(new Verdict.AddressInUse(found.get()));
      }
      case Fact.JourneyFact _, Fact.LogFact _ ->
          found
              .<Admittance>map(id -> new Admitted(id, List.of()))
              .orElseGet(() -> unheard(arrival));
    };
  }

  /** The journey that a subject means, if there is one: by its UUID first, then by reference. */
  Optional<JourneyId> resolve(Subject subject) {
    List<JourneyId> candidates = candidates(subject);
    Collection<JourneyId> known = existing(candidates);
    return candidates.stream().filter(known::contains).findFirst();
  }

  /**
   * The journey that a subscription may change: a partner's own reference, never the UUID of a
   * journey that may be somebody else's, since a subscription can bring another address.
   */
  private Optional<JourneyId> subscriber(Subject subject) {
    return existing(List.of(newId(subject))).stream().findFirst();
  }

  private Admittance subscribe(
      Arrival arrival, Optional<JourneyId> found, EmailAddress address, Instant now) {
    JourneyId id = found.orElseGet(() -> newId(arrival.subject()));
    if (found.isEmpty() && tombstones.has(id)) {
      return new Refused(new Verdict.Erased(id));
    }
    if (addresses.isTaken(address, id, now)) {
      addresses.mailLink(address, now);
      return new Refused(new Verdict.AddressInUse(id));
    }
    if (found.isPresent()) {
      return new Admitted(id, List.of());
    }
    journeys.insertIfAbsent(id);
    return new Admitted(id, waiting.take(id, now));
  }

  private Admittance unheard(Arrival arrival) {
    Optional<JourneyId> erased = tombstones.firstOf(candidates(arrival.subject()));
    return new Refused(erased.<Verdict>map(Verdict.Erased::new).orElseGet(() -> unknown(arrival)));
  }

  private Verdict unknown(Arrival arrival) {
    return switch (arrival.subject()) {
      case Subject.Named(String source, String text) when uuid(text).isEmpty() -> {
        JourneyId id = JourneyId.ofReference(source, text);
        waiting.keep(id, arrival.event(), text);
        yield new Verdict.Waiting(id);
      }
      case Subject.Named(String source, String text) -> new Verdict.Unknown(text);
      case Subject.Existing(JourneyId id) -> new Verdict.Unknown(id.toString());
      case Subject.Fresh(JourneyId id) -> new Verdict.Unknown(id.toString());
    };
  }

  private static JourneyId newId(Subject subject) {
    return switch (subject) {
      case Subject.Existing(JourneyId id) -> id;
      case Subject.Fresh(JourneyId id) -> id;
      case Subject.Named(String source, String text) -> JourneyId.ofReference(source, text);
    };
  }

  /** The journeys that a subject may mean, the likeliest first. */
  static List<JourneyId> candidates(Subject subject) {
    return switch (subject) {
      case Subject.Existing(JourneyId id) -> List.of(id);
      case Subject.Fresh(JourneyId id) -> List.of(id);
      case Subject.Named(String source, String text) ->
          uuid(text)
              .map(id -> List.of(id, JourneyId.ofReference(source, text)))
              .orElseGet(() -> List.of(JourneyId.ofReference(source, text)));
    };
  }

  private static Optional<JourneyId> uuid(String text) {
    try {
      return text.length() == 36 ? Optional.of(JourneyId.parse(text)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Collection<JourneyId> existing(Collection<JourneyId> candidates) {
    return jdbc.sql("select id from journey where id = any(:ids)")
        .param("ids", Sql.ids(candidates))
        .query((row, number) -> new JourneyId(Sql.uuid(row, "id")))
        .list();
  }
}
