package org.milktide.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.bounce.EnhancedStatus;
import org.milktide.domain.bounce.MailReport;
import org.milktide.domain.bounce.Trace;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.digest.Bounced;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Concluded;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.port.Bounces;
import org.milktide.domain.port.Subject;

/** What every store makes of mails that come back. */
abstract class BounceContract extends SuppressionContract {
  static final EmailAddress ADDRESS = new EmailAddress(ANNA);
  static final Duration DAY = Duration.ofDays(1);

  private static EnhancedStatus status(String text) {
    return EnhancedStatus.parse(text).orElseThrow();
  }

  /** The welcome of a new family, sent. */
  private ClaimedDigest welcome(JourneyId id) {
    release(SLOT);
    ClaimedDigest digest =
        claimAll(SLOT).stream()
            .filter(one -> one.ref().journey().equals(id))
            .findFirst()
            .orElseThrow();
    conclude(List.of(digest), new Outcome.Sent(), SLOT);
    return digest;
  }

  private static Trace trace(ClaimedDigest digest) {
    return Trace.of(digest.ref().journey(), digest.ref().id());
  }

  private boolean bounce(ClaimedDigest digest, String status, Instant now) {
    return store()
        .bounces()
        .hear(digest.ref(), new MailReport.Bounced(trace(digest), status(status)), now);
  }

  private boolean complain(ClaimedDigest digest, Instant now) {
    return store().bounces().hear(digest.ref(), new MailReport.Complained(trace(digest)), now);
  }

  @Test
  void aDeliveryIsFoundByAllOfItsIdAndByTheShortOne() {
    JourneyId id = family(ANNA);
    ClaimedDigest digest = welcome(id);
    String whole = digest.ref().id().toString();

    for (String text : List.of(whole, whole.substring(0, Trace.SHORT))) {
      assertThat(store().bounces().find(new Trace(id, text)))
          .hasValueSatisfying(
              found -> {
                assertThat(found.ref()).isEqualTo(digest.ref());
                assertThat(found.recipient()).isEqualTo(RecipientId.PARENT);
                assertThat(found.domain()).contains("example.org");
              });
    }
    assertThat(store().bounces().find(new Trace(fresh(), whole))).isEmpty();
    assertThat(store().bounces().find(new Trace(id, fresh().toString()))).isEmpty();
  }

  @Test
  void aDeadMailboxIsSuppressedAtOnceAndNoGuidanceIsClaimedForItAnyMore() {
    JourneyId id = family(ANNA);
    ClaimedDigest digest = welcome(id);

    assertThat(bounce(digest, "5.1.1", SLOT)).isTrue();

    assertThat(store().suppressions().isUnreachable(ADDRESS, SLOT.plus(DAY.multipliedBy(300))))
        .isTrue();
    Instant later = guidanceDue();
    assertThat(claimAll(later)).isEmpty();
    assertThat(store().journeys().ledger(id))
        .filteredOn(entry -> entry.reason().equals("address suppressed"))
        .extracting(LedgerEntry::outcome)
        .isNotEmpty()
        .containsOnly("failed");
    // Given back it would be planned and claimed for ever.
    assertThat(release(later)).isZero();
    assertThat(toRing(later)).isEmpty();
  }

  /** When the next guidance after the welcome waits to be sent. */
  private Instant guidanceDue() {
    for (int looks = 0; looks < 50; looks++) {
      Instant due = store().deadlines().earliest().orElseThrow();
      release(due);
      if (!toRing(due).isEmpty()) {
        return due;
      }
    }
    throw new IllegalStateException("nothing more is due");
  }

  @Test
  void whatIsSuppressedAtTheClaimIsTold() {
    JourneyId id = family(ANNA);
    bounce(welcome(id), "5.1.1", SLOT);
    Instant later = guidanceDue();
    var waiting = toRing(later).stream().map(bell -> bell.digest()).toList();

    claimAll(later);

    assertThat(store().queue().concluded(waiting))
        .extracting(Concluded::outcome)
        .isNotEmpty()
        .containsOnly(new Outcome.Failed("address suppressed"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5.7.1", "4.7.1", "5.6.0", "2.0.0"})
  void policyAndWhatIsOursToMendSuppressNobodyHoweverOften(String status) {
    JourneyId id = family(ANNA);
    ClaimedDigest digest = welcome(id);
    bounce(digest, status, SLOT);
    for (int day = 1; day < 6; day++) {
      refuseAnother("asked" + day + "@example.org", status, SLOT.plus(DAY.multipliedBy(day)));
    }

    assertThat(store().suppressions().has(ADDRESS)).isFalse();
    assertThat(store().suppressions().has(new EmailAddress("asked1@example.org"))).isFalse();
  }

  void refuseAnother(String email, String status, Instant now) {
    apply(new Subject.Fresh(fresh()), events.at(now).requested(Request.due(email, DUE_DATE)));
    conclude(claimAll(now), new Outcome.Failed("smtp", status(status)), now);
  }

  /** A refusal in the dialogue is as good as a mail that comes back. */
  @Test
  void aRefusalInTheDialogueCountsTheSame() {
    refuseAnother(ANNA, "5.1.1", MONDAY);

    assertThat(store().suppressions().isUnreachable(ADDRESS, MONDAY)).isTrue();
    assertThat(store().bounces().untold(10)).isEmpty();
  }

  @Test
  void aFailureWithoutAServersWordSuppressesNobody() {
    requested(ANNA);
    conclude(claimAll(MONDAY), new Outcome.Failed("no words"), MONDAY);

    assertThat(store().suppressions().has(ADDRESS)).isFalse();
  }

  @Test
  void aBounceIsWrittenDownAndToldOnce() {
    JourneyId id = family(ANNA);
    ClaimedDigest digest = welcome(id);

    assertThat(bounce(digest, "5.1.1", SLOT.plusSeconds(5))).isTrue();
    assertThat(bounce(digest, "5.7.1", SLOT.plusSeconds(6))).isFalse();

    assertThat(store().journeys().ledger(id))
        .filteredOn(entry -> entry.outcome().equals("bounced"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.reason()).isEqualTo("5.1.1");
              assertThat(entry.channel()).isEqualTo(Channel.EMAIL);
              assertThat(entry.digest()).isEqualTo(digest.ref().id());
            });
    List<Bounced> untold = store().bounces().untold(10);
    assertThat(untold)
        .containsExactly(
            new Bounced(
                digest.ref(),
                RecipientId.PARENT,
                digest.items(),
                digest.scheduledFor(),
                SLOT.plusSeconds(5),
                "5.1.1"));
    store().bounces().told(untold);
    assertThat(store().bounces().untold(10)).isEmpty();
  }

  @Test
  void aComplaintStopsGuidanceAndIsHeardOnce() {
    JourneyId id = family(ANNA);
    ClaimedDigest digest = welcome(id);

    assertThat(complain(digest, SLOT)).isTrue();
    assertThat(complain(digest, SLOT)).isFalse();

    assertThat(store().suppressions().has(ADDRESS)).isTrue();
    assertThat(store().suppressions().isUnreachable(ADDRESS, SLOT)).isFalse();
    assertThat(store().bounces().untold(10)).isEmpty();
    assertThat(claimAll(guidanceDue())).isEmpty();
  }

  @Test
  void aMailThatArrivedChangesNothing() {
    ClaimedDigest digest = welcome(family(ANNA));

    assertThat(store().bounces().hear(digest.ref(), new MailReport.Arrived(trace(digest)), SLOT))
        .isTrue();

    assertThat(store().suppressions().has(ADDRESS)).isFalse();
    assertThat(store().bounces().untold(10)).isEmpty();
  }

  /** The mail went to the address of then; the new one is somebody else's mailbox. */
  @Test
  void theAddressThatTheMailWentToIsSuppressedAndNotTheOneOfToday() {
    JourneyId id = family(ANNA);
    ClaimedDigest digest = welcome(id);
    Instant later = SLOT.plusSeconds(60);
    apply(
        new Subject.Fresh(id),
        events.at(later).requested(Request.due("ben@example.net", DUE_DATE)));
    apply(id, events.at(later).confirmed("ben@example.net"));

    bounce(digest, "5.1.1", later);

    assertThat(store().suppressions().has(ADDRESS)).isTrue();
    assertThat(store().suppressions().has(new EmailAddress("ben@example.net"))).isFalse();
    assertThat(store().bounces().find(trace(digest)).map(Bounces.Delivery::domain).orElseThrow())
        .isEmpty();
  }

  /** It can come back before its sender has written down that it left. */
  @Test
  void aBounceThatOvertakesTheConclusionCounts() {
    family(ANNA);
    release(SLOT);
    ClaimedDigest digest = claimAll(SLOT).getFirst();

    assertThat(bounce(digest, "5.1.1", SLOT)).isTrue();

    assertThat(store().suppressions().has(ADDRESS)).isTrue();
  }

  @Test
  void anErasedJourneysMailIsFoundNoMoreAndItsAddressStaysSuppressed() {
    JourneyId id = family(ANNA);
    ClaimedDigest digest = welcome(id);
    bounce(digest, "5.1.1", SLOT);
    store().data().erase(new Subject.Existing(id), SLOT);

    assertThat(store().bounces().find(trace(digest))).isEmpty();
    assertThat(bounce(digest, "5.1.1", SLOT)).isFalse();
    assertThat(store().bounces().untold(10)).isEmpty();
    assertThat(store().suppressions().has(ADDRESS)).isTrue();
  }
}
