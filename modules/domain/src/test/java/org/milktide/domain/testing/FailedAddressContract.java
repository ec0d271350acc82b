package org.milktide.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Subject;
import org.milktide.domain.port.SuppressionCause;

/** For how long every store holds back mails from an address that failed, and what lifts it. */
abstract class FailedAddressContract extends BounceContract {
  @Test
  void softFailuresOnThreeDaysAreTooManyAndPass() {
    Instant third = SLOT.plus(DAY.multipliedBy(4));
    refuseAnother(ANNA, "4.2.2", SLOT);
    refuseAnother(ANNA, "5.2.2", SLOT.plusSeconds(60));
    refuseAnother(ANNA, "5.2.2", SLOT.plus(DAY.multipliedBy(2)));
    assertThat(store().suppressions().has(ADDRESS)).isFalse();

    refuseAnother(ANNA, "5.0.0", third);

    assertThat(store().suppressions().isUnreachable(ADDRESS, third.plus(DAY.multipliedBy(29))))
        .isTrue();
    assertThat(store().suppressions().isUnreachable(ADDRESS, third.plus(DAY.multipliedBy(30))))
        .isFalse();
  }

  @Test
  void softFailuresOfAMonthAgoAreForgotten() {
    refuseAnother(ANNA, "4.4.1", SLOT);
    refuseAnother(ANNA, "4.4.1", SLOT.plus(DAY.multipliedBy(20)));
    refuseAnother(ANNA, "4.4.1", SLOT.plus(DAY.multipliedBy(31)));

    assertThat(store().suppressions().has(ADDRESS)).isFalse();
  }

  /** A mailbox may have been made anew; one mail a week may find out. */
  @Test
  void aDeadMailboxMayBeAskedAgainAfterAWeek() {
    store().suppressions().add(ADDRESS, SuppressionCause.BOUNCED, MONDAY);

    requested(ANNA);
    assertThat(toRing(MONDAY)).isEmpty();

    refuseAnother(ANNA, "5.1.1", MONDAY.plus(DAY.multipliedBy(7)));
    Instant nextDay = MONDAY.plus(DAY.multipliedBy(8));
    apply(new Subject.Fresh(fresh()), events.at(nextDay).requested(Request.due(ANNA, DUE_DATE)));
    assertThat(toRing(nextDay)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"BOUNCED", "COMPLAINED", "SOFT_BOUNCES"})
  void theOwnersConfirmationLiftsEveryCause(String cause) {
    JourneyId id = requested(ANNA);
    store().suppressions().add(ADDRESS, SuppressionCause.valueOf(cause), MONDAY);

    apply(id, events.at(MONDAY.plusSeconds(1)).confirmed(ANNA));

    assertThat(store().suppressions().has(ADDRESS)).isFalse();
    release(SLOT);
    assertThat(claimAll(SLOT)).extracting(ClaimedDigest::kind).contains(DigestKind.DIGEST);
  }

  @Test
  void theJourneyOfAnAddressIsItsOwners() {
    JourneyId id = family(ANNA);

    assertThat(store().bounces().journeyOf(new EmailAddress("ANNA@example.org"))).contains(id);
    assertThat(store().bounces().journeyOf(new EmailAddress("ben@example.org"))).isEmpty();
  }

  @Test
  void oneHolderAtATimeHasALease() {
    assertThat(store().leases().take("inbound", "one", Duration.ofMinutes(5))).isTrue();
    assertThat(store().leases().take("inbound", "two", Duration.ofMinutes(5))).isFalse();
    assertThat(store().leases().take("other", "two", Duration.ofMinutes(5))).isTrue();

    assertThat(store().leases().take("inbound", "one", Duration.ZERO)).isTrue();
    assertThat(store().leases().take("inbound", "two", Duration.ofMinutes(5))).isTrue();
  }
}
