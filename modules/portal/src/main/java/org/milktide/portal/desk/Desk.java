package org.milktide.portal.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Stamp;
import org.milktide.domain.event.Teller;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.partner.PartnerSource;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.Erasure;
import org.milktide.domain.port.JourneyDoor;
import org.milktide.domain.port.Journeys;
import org.milktide.domain.port.Partners;
import org.milktide.domain.port.PersonalData;
import org.milktide.domain.port.Subject;
import org.milktide.domain.port.SuppressionCause;
import org.milktide.domain.port.Suppressions;
import org.milktide.domain.port.Verdict;
import org.springframework.stereotype.Component;

/**
 * Takes what was asked on a page or by the API to the one door. What silences a journey is
 * committed first; then it waits, within limits, until nothing is being sent any more.
 */
@Component
public final class Desk {
  /** The CloudEvents source of everything said on our own pages. */
  public static final String PAGES = PartnerSource.PAGES;

  private static final Duration TICK = Duration.ofNanos(1000);

  private final AtomicReference<Instant> lastSaid = new AtomicReference<>(Instant.EPOCH);
  private final JourneyDoor door;
  private final Journeys journeys;
  private final PersonalData data;
  private final Partners partners;
  private final Suppressions suppressions;
  private final InstantSource clock;

  Desk(
      JourneyDoor door,
      Journeys journeys,
      PersonalData data,
      Partners partners,
      Suppressions suppressions,
      InstantSource clock) {
    this.partners = partners;
    this.door = door;
    this.journeys = journeys;
    this.data = data;
    this.suppressions = suppressions;
    this.clock = clock;
  }

  /** The product clock's instant. */
  public Instant now() {
    return clock.instant();
  }

  /**
   * The time to stamp what somebody says now: later than all that was said here before, even while
   * the clock stands still. Of two stamps of one time the order would be chance, and a stop could
   * lose to the start before it.
   */
  public Instant said() {
    Instant now = now();
    return lastSaid.updateAndGet(last -> now.isAfter(last) ? now : last.plus(TICK));
  }

  /**
   * Applies events of one journey, all or none, and answers for the first. Whoever asks answers
   * them with the advice on them, so that it is nowhere withheld.
   */
  public Answer apply(Subject subject, JourneyEvent... events) {
    List<Arrival> arrivals =
        Arrays.stream(events)
            .map(event -> new Arrival(subject, event, hasConsent(event)).toBeAnswered())
            .toList();
    Verdict verdict = door.apply(arrivals, now()).getFirst();
    return new Answer(
        verdict, verdict instanceof Verdict.Applied && isStillSending(verdict, events));
  }

  /**
   * What an erase came to.
   *
   * @param known whether there is or was such a journey
   * @param stillSending one last message may be on its way all the same
   */
  public record Erased(boolean known, boolean stillSending) {}

  /** Erases a journey for good; then waits as for every silence. */
  public Erased erase(Subject subject) {
    return switch (data.erase(subject, now())) {
      case Erasure.Done(JourneyId id) ->
          new Erased(true, !journeys.awaitNothingSending(id, Silence.SHORT));
      case Erasure.Before(JourneyId _) -> new Erased(true, false);
      case Erasure.Unknown() -> new Erased(false, false);
    };
  }

  /**
   * Never mails an address again, whoever asks, and stops all messages that it gets, on whatever
   * journey; then waits as for every silence.
   *
   * @param asked the journey that the refusal is about
   * @return whether one last message may be on its way all the same
   */
  public boolean refuse(JourneyId asked, EmailAddress address, String eventId) {
    List<Bearer> followers = journeys.followers(address);
    suppressions.add(address, SuppressionCause.NOT_ME, now());
    boolean stillSending = !journeys.awaitNothingSending(asked, Silence.SHORT);
    for (Bearer follower : followers) {
      stillSending |= stop(follower, eventId);
    }
    return stillSending;
  }

  private boolean stop(Bearer follower, String eventId) {
    RecipientId recipient = follower.recipient();
    JourneyEvent stopped =
        new JourneyEvent(
            new Stamp(said(), Teller.source(recipient), eventId),
            now(),
            new Fact.Unsubscribed(recipient));
    return apply(new Subject.Existing(follower.journey()), stopped).stillSending();
  }

  /** Whether what a subject means was erased. */
  public boolean isErased(Subject subject) {
    return data.isErased(subject);
  }

  /** True for a partner who is trusted with it; our own pages are no partner. */
  private boolean hasConsent(JourneyEvent event) {
    String source = event.stamp().source();
    return !source.equals(PAGES) && partners.hasCollectedConsent(source);
  }

  private boolean isStillSending(Verdict verdict, JourneyEvent... events) {
    Optional<Duration> patience =
        Arrays.stream(events)
            .map(event -> Silence.patience(event.fact()))
            .flatMap(Optional::stream)
            .max(Duration::compareTo);
    Optional<JourneyId> journey = Answer.journey(verdict);
    return patience.isPresent()
        && journey.isPresent()
        && !journeys.awaitNothingSending(journey.get(), patience.get());
  }

  /** A person says that mail reaches them again: what came back before counts no more. */
  public void reachable(EmailAddress address) {
    suppressions.lift(address, SuppressionCause.BOUNCED);
    suppressions.lift(address, SuppressionCause.SOFT_BOUNCES);
  }
}
