package org.milktide.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.testing.SampleCatalogue.R13_DAY_TWO;
import static org.milktide.domain.testing.SampleCatalogue.R15_MILK_IN;
import static org.milktide.domain.testing.SampleCatalogue.R41_DAY_TEN;
import static org.milktide.domain.testing.SampleCatalogue.R42_WEEK_TWO;
import static org.milktide.domain.testing.SampleCatalogue.WELCOME;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.testing.Request;

/** Pauses, losses and unsubscribes: what is not said, and what goes on afterwards. */
class SilenceTest {
  private static final Instant BORN = Instant.parse("2027-03-01T10:00:00Z");
  private static final LocalDate DUE = LocalDate.of(2027, 3, 3);

  /** Two babies, born and told at {@link #BORN}. */
  private static Walk twins() {
    Walk walk = Walk.of(BORN, Request.due(Walk.ANNA, DUE).babies(2));
    walk.apply(walk.here().born("A", BORN));
    walk.apply(walk.here().born("B", BORN));
    return walk;
  }

  private static Instant day(int day) {
    return BORN.plus(Duration.ofDays(day));
  }

  @Test
  void afterALossNothingIsEverSent() {
    Walk walk = twins().until(day(1));
    int before = walk.mails.size();
    walk.apply(walk.here().lost());
    walk.until(day(400));

    assertThat(walk.mails).hasSize(before).isNotEmpty();
    assertThat(walk.store.earliest()).isEmpty();
  }

  @Test
  void anUndoneLossGoesOnWithWhatIsRightThenAndRepeatsNothing() {
    Walk walk = twins().until(day(1));
    walk.apply(walk.here().lost());
    walk.until(day(8));
    walk.apply(walk.here().lossUndone());
    walk.until(day(30));

    assertThat(walk.sent(R13_DAY_TWO)).isEmpty();
    assertThat(walk.sent(R41_DAY_TEN)).hasSize(1);
    assertThat(walk.sent(WELCOME)).hasSizeLessThan(2);
  }

  @Test
  void theLossOfOneOfTwoHoldsEverythingUntilTheParentGoesOn() {
    Walk walk = twins().until(day(1));
    int before = walk.mails.size();
    walk.apply(walk.here().lost("A"));
    walk.until(day(10));
    assertThat(walk.mails).hasSize(before);

    walk.apply(walk.here().resumed());
    walk.until(day(30));
    assertThat(walk.mails.size()).isGreaterThan(before);
    assertThat(walk.sent(R42_WEEK_TWO)).hasSize(1);
  }

  @Test
  void aPauseWithAnEndGoesOnByItselfWithWhatIsStillRight() {
    Walk walk = twins().until(day(1));
    int before = walk.mails.size();
    walk.apply(walk.here().paused(day(9)));
    walk.until(day(9).minusSeconds(1));
    assertThat(walk.mails).hasSize(before);

    walk.until(day(30));
    assertThat(walk.sent(R41_DAY_TEN)).hasSize(1);
    assertThat(walk.sent(R13_DAY_TWO)).isEmpty();
    assertThat(walk.skips())
        .filteredOn(entry -> entry.item().equals(R13_DAY_TWO.id()))
        .singleElement()
        .extracting(LedgerEntry::reason)
        .isEqualTo("paused");
  }

  @Test
  void whatWasHeardInAPauseIsThereWhenItEnds() {
    Walk walk = twins().until(day(1));
    walk.apply(walk.here().paused(null));
    walk.hear(walk.events.at(day(2)).milkIn(day(2)));
    walk.until(day(2).plusSeconds(3600));
    walk.apply(walk.here().resumed());
    walk.until(day(5));

    assertThat(walk.sent(R15_MILK_IN)).hasSize(1);
  }

  @Test
  void afterAnUnsubscribeNothingIsSentUntilItIsTakenBack() {
    Walk walk = twins().until(day(1));
    int before = walk.mails.size();
    walk.apply(walk.here().unsubscribed());
    walk.until(day(8));
    assertThat(walk.mails).hasSize(before);

    walk.apply(walk.here().resubscribed());
    walk.until(day(30));
    assertThat(walk.sent(R41_DAY_TEN)).hasSize(1);
    assertThat(walk.sent(R13_DAY_TWO)).isEmpty();
  }

  @Test
  void anEndedSubscriptionStaysSilentUntilTheParentConfirmsAnew() {
    Walk walk = twins().until(day(1));
    int before = walk.mails.size();
    walk.apply(walk.here().ended());
    walk.until(day(8));
    assertThat(walk.mails).hasSize(before);

    walk.apply(walk.here().confirmed(Walk.ANNA));
    walk.until(day(30));
    assertThat(walk.sent(R41_DAY_TEN)).hasSize(1);
  }
}
