package org.milktide.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.port.Subject;
import org.milktide.domain.port.SuppressionCause;
import org.milktide.domain.port.Verdict;

/** What every store no longer mails once somebody said "not me, never again". */
abstract class SuppressionContract extends LimitContract {
  private static final EmailAddress ADDRESS = new EmailAddress(ANNA);
  private static final Instant NEXT_YEAR = MONDAY.plus(Duration.ofDays(365));

  private void refuse() {
    store().suppressions().add(ADDRESS, SuppressionCause.NOT_ME, MONDAY);
  }

  private Verdict subscribe(JourneyId id, String email, Instant now) {
    return apply(new Subject.Fresh(id), events.at(now).requested(Request.due(email, DUE_DATE)));
  }

  @Test
  void aRefusedAddressIsNeverAskedAgainAndTheAskerIsAnsweredAsEver() {
    refuse();

    for (Instant now : new Instant[] {MONDAY, NEXT_YEAR}) {
      JourneyId id = fresh();
      assertThat(subscribe(id, "Anna@Example.org", now)).isEqualTo(new Verdict.Applied(id));
      assertThat(store().journeys().find(id)).isPresent();
      store().journeys().mailLink(ADDRESS, now);
      assertThat(toRing(now)).isEmpty();
    }
    subscribe(fresh(), "ben@example.org", NEXT_YEAR);
    assertThat(kindsToRing(NEXT_YEAR)).containsExactly(DigestKind.CONFIRM);
  }

  @Test
  void whatWasQueuedForItIsNotSent() {
    requested(ANNA);
    requested(ANNA);
    JourneyId bens = requested("ben@example.org");

    refuse();

    assertThat(claimAll(MONDAY)).extracting(digest -> digest.ref().journey()).containsExactly(bens);
    assertThat(toRing(MONDAY)).isEmpty();
  }

  @Test
  void aRefusalNamesTheJourneyThatStillWritesThere() {
    assertThat(store().suppressions().add(ADDRESS, SuppressionCause.NOT_ME, MONDAY)).isEmpty();
    requested(ANNA);
    assertThat(store().suppressions().add(ADDRESS, SuppressionCause.NOT_ME, MONDAY)).isEmpty();

    store().suppressions().lift(ADDRESS, SuppressionCause.NOT_ME);
    JourneyId id = family(ANNA);
    assertThat(store().suppressions().add(ADDRESS, SuppressionCause.NOT_ME, MONDAY)).contains(id);
    apply(id, events.at(MONDAY.plusSeconds(1)).unsubscribed());
    assertThat(store().suppressions().add(ADDRESS, SuppressionCause.NOT_ME, MONDAY)).isEmpty();
  }

  @Test
  void aRefusalOutlivesTheJourneyAndItsErase() {
    JourneyId id = requested(ANNA);
    refuse();
    store().data().erase(new Subject.Existing(id), MONDAY);

    subscribe(fresh(), ANNA, NEXT_YEAR);

    assertThat(store().suppressions().has(ADDRESS)).isTrue();
    assertThat(toRing(NEXT_YEAR)).isEmpty();
  }

  @Test
  void aRefusalIsLiftedByHand() {
    refuse();
    assertThat(store().suppressions().has(new EmailAddress("ANNA@example.org"))).isTrue();

    store().suppressions().lift(ADDRESS, SuppressionCause.NOT_ME);

    assertThat(store().suppressions().has(ADDRESS)).isFalse();
    requested(ANNA);
    assertThat(kindsToRing(MONDAY)).containsExactly(DigestKind.CONFIRM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"confirm", "resume"})
  void theOwnersLaterWordLiftsIt(String word) {
    JourneyId id = family(ANNA);
    refuse();
    apply(id, events.at(MONDAY.plusSeconds(1)).unsubscribed());

    apply(id, ownWord(word, MONDAY.plusSeconds(2)));

    assertThat(store().suppressions().has(ADDRESS)).isFalse();
  }

  private JourneyEvent ownWord(String word, Instant at) {
    return word.equals("confirm") ? events.at(at).confirmed(ANNA) : events.at(at).resubscribed();
  }

  /** A journey that was given this address by somebody has no say over it. */
  @Test
  void theWordOfAnotherDoesNotLiftIt() {
    refuse();
    JourneyId id = family("ben@example.org");
    apply(id, events.at(MONDAY.plusSeconds(1)).requested(Request.due(ANNA, DUE_DATE)));

    apply(id, events.at(MONDAY.plusSeconds(2)).resubscribed());
    apply(id, events.at(MONDAY.plusSeconds(3)).confirmed("ben@example.org"));

    assertThat(store().suppressions().has(ADDRESS)).isTrue();
  }

  /** Whoever holds their own link may still see and erase what is held. */
  @Test
  void theLinkToTheDataIsMailedAllTheSame() {
    JourneyId id = family(ANNA);
    refuse();

    store().data().mailLink(new Bearer(id, RecipientId.PARENT), MONDAY);

    assertThat(claimAll(MONDAY)).extracting(ClaimedDigest::kind).containsExactly(DigestKind.DATA);
  }

  /** The one who asks is the one who reads it: a way back to one's page, and to one's data. */
  @ParameterizedTest
  @ValueSource(strings = {"lost", "ended", "unsubscribed"})
  void theOwnLinkIsMailedAfterAnyStopOnceItIsAskedFor(String stop) {
    JourneyId id = family(ANNA);
    apply(id, stopped(stop));

    store().journeys().mailLink(ADDRESS, MONDAY.plusSeconds(2));

    assertThat(claimAll(MONDAY.plusSeconds(2)))
        .extracting(ClaimedDigest::kind, digest -> digest.ref().journey())
        .containsExactly(tuple(DigestKind.LINK, id));
  }

  private JourneyEvent stopped(String stop) {
    Events now = events.at(MONDAY.plusSeconds(1));
    return switch (stop) {
      case "lost" -> now.lost();
      case "ended" -> now.ended();
      default -> now.unsubscribed();
    };
  }

  @Test
  void nobodyIsMailedALinkToWhatTheyNeverConfirmed() {
    requested(ANNA);
    conclude(claimAll(MONDAY), new Outcome.Sent(), MONDAY);

    store().journeys().mailLink(ADDRESS, MONDAY);

    assertThat(toRing(MONDAY)).isEmpty();
  }
}
