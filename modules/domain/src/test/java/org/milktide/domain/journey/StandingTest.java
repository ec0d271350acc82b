package org.milktide.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.journey.States.MONDAY;
import static org.milktide.domain.journey.States.confirmed;
import static org.milktide.domain.journey.States.fold;
import static org.milktide.domain.journey.States.hour;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.testing.Events;
import org.milktide.domain.testing.Request;

/** Who may be spoken to: latches, holds and pauses. */
class StandingTest {
  private static final Instant LATER = MONDAY.plus(Duration.ofDays(30));

  private static Standing standing(JourneyEvent... more) {
    return confirmed(more).standing(LATER);
  }

  @Test
  void nothingIsSentBeforeTheOwnerConfirms() {
    JourneyState asked =
        fold(
            States.unheard(),
            hour(0).requested(Request.due("anna@example.org", States.DUE)),
            hour(1).confirmed("someone-else@example.org"));

    assertThat(asked.standing(LATER)).isEqualTo(new Standing.Unconfirmed());
    assertThat(standing()).isEqualTo(new Standing.Active());
  }

  @Test
  void aConfirmationMeansItsAddressHoweverItIsSpelled() {
    JourneyState state = confirmed(hour(1).confirmed("ANNA@Example.org"));

    assertThat(state.parent().isConfirmed()).isTrue();
  }

  @Test
  void aLossSilencesAndOnlyItsUndoingLaterLiftsIt() {
    Standing.Lost lost = new Standing.Lost();

    assertThat(standing(hour(5).lost())).isEqualTo(lost);
    assertThat(standing(hour(5).lost(), hour(6).resumed())).isEqualTo(lost);
    assertThat(standing(hour(5).lost(), hour(6).confirmed("anna@example.org"))).isEqualTo(lost);
    assertThat(standing(hour(5).lost(), hour(6).born(MONDAY))).isEqualTo(lost);
    assertThat(standing(hour(5).lost(), hour(4).lossUndone())).isEqualTo(lost);
    assertThat(standing(hour(5).lost(), hour(6).lossUndone())).isEqualTo(new Standing.Active());
  }

  @Test
  void theUndoingLiftsLossesThatNamedABabyToo() {
    assertThat(standing(born("A"), hour(5).lost("A"))).isEqualTo(new Standing.Lost());
    assertThat(standing(born("A"), hour(5).lost("A"), hour(6).lossUndone()))
        .isEqualTo(new Standing.Active());
    assertThat(standing(born("A"), hour(7).lost("A"), hour(6).lossUndone()))
        .isEqualTo(new Standing.Lost());
  }

  @Test
  void aBirthToldAsALossIsALossThatNoCorrectionLifts() {
    JourneyEvent loss = birth(hour(1), "A", Birth.Outcome.LOSS);

    assertThat(standing(loss)).isEqualTo(new Standing.Lost());
    assertThat(standing(loss, hour(2).born("A", MONDAY))).isEqualTo(new Standing.Lost());
    assertThat(standing(hour(1).event(new Fact.BabyBorn(null, at(Birth.Outcome.LOSS)))))
        .isEqualTo(new Standing.Lost());
  }

  @Test
  void anUnknownOutcomeHoldsUntilSomeoneSays() {
    JourneyEvent unknown = birth(hour(1), "A", Birth.Outcome.UNKNOWN);

    assertThat(standing(unknown)).isEqualTo(new Standing.Held());
    assertThat(standing(unknown, birth(hour(2), "A", Birth.Outcome.LIVE)))
        .isEqualTo(new Standing.Active());
  }

  @Test
  void theLossOfOneOfTwoHoldsUntilAResumeLaterThanIt() {
    JourneyEvent[] twins = {born("A"), born("B"), hour(5).lost("A")};
    JourneyState held = confirmed(twins);

    assertThat(held.standing(LATER)).isEqualTo(new Standing.Held());
    assertThat(fold(held, hour(4).resumed()).standing(LATER)).isEqualTo(new Standing.Held());
    JourneyState goesOn = fold(held, hour(6).resumed());
    assertThat(goesOn.standing(LATER)).isEqualTo(new Standing.Active());
    assertThat(fold(goesOn, hour(9).lost("B")).standing(LATER)).isEqualTo(new Standing.Lost());
  }

  @Test
  void aPauseAfterTheChoiceEndsLikeAnyOther() {
    JourneyState goesOn = confirmed(born("A"), born("B"), hour(5).lost("A"), hour(6).resumed());
    JourneyState paused = fold(goesOn, hour(7).paused(LATER));

    assertThat(paused.standing(LATER.minusSeconds(1))).isEqualTo(new Standing.Paused(LATER));
    assertThat(paused.standing(LATER)).isEqualTo(new Standing.Active());
  }

  @Test
  void theLossOfTheOnlyBabyHeardOfHoldsWhileAnotherIsExpected() {
    JourneyState twins =
        fold(
            confirmed(),
            hour(1).requested(Request.due("anna@example.org", States.DUE).babies(2)),
            hour(2).lost("A"));

    assertThat(twins.standing(LATER)).isEqualTo(new Standing.Held());
    assertThat(fold(twins, hour(3).lost("B")).standing(LATER)).isEqualTo(new Standing.Lost());
  }

  @Test
  void aBirthBefore24WeeksHoldsUntilAResumeLaterThanIt() {
    Birth early = new Birth(MONDAY, 167, null, null, Birth.Outcome.LIVE, null);
    Birth viable = new Birth(MONDAY, 168, null, null, Birth.Outcome.LIVE, null);
    JourneyEvent told = hour(1).event(new Fact.BabyBorn(null, early));

    assertThat(standing(told)).isEqualTo(new Standing.Held());
    assertThat(standing(hour(1).born(MONDAY))).isEqualTo(new Standing.Held());
    assertThat(standing(told, hour(2).resumed())).isEqualTo(new Standing.Active());
    assertThat(standing(hour(1).event(new Fact.BabyBorn(null, viable))))
        .isEqualTo(new Standing.Active());
  }

  @Test
  void anEndIsOnlyLiftedByALaterConfirmation() {
    Standing.Ended ended = new Standing.Ended();

    assertThat(standing(hour(5).ended())).isEqualTo(ended);
    assertThat(standing(hour(5).ended(), hour(6).resumed())).isEqualTo(ended);
    assertThat(standing(hour(5).ended(), hour(6).requested(request()))).isEqualTo(ended);
    assertThat(standing(hour(5).ended(), hour(4).confirmed("anna@example.org"))).isEqualTo(ended);
    assertThat(standing(hour(5).ended(), hour(6).confirmed("anna@example.org")))
        .isEqualTo(new Standing.Active());
  }

  @Test
  void aPauseWithAnEndEndsByItselfAndOneWithoutWhenResumed() {
    assertThat(standing(hour(1).paused(LATER.plusSeconds(1))))
        .isEqualTo(new Standing.Paused(LATER.plusSeconds(1)));
    assertThat(standing(hour(1).paused(LATER))).isEqualTo(new Standing.Active());
    assertThat(standing(hour(1).paused(null))).isEqualTo(new Standing.Paused(null));
    assertThat(standing(hour(1).paused(null), hour(2).resumed())).isEqualTo(new Standing.Active());
    assertThat(standing(hour(2).resumed(), hour(1).paused(null))).isEqualTo(new Standing.Active());
  }

  private static Request request() {
    return Request.due("anna@example.org", States.DUE);
  }

  private static JourneyEvent born(String baby) {
    return birth(hour(1), baby, Birth.Outcome.LIVE);
  }

  private static JourneyEvent birth(Events when, String baby, Birth.Outcome outcome) {
    return when.event(new Fact.BabyBorn(new BabyId(baby), at(outcome)));
  }

  private static Birth at(Birth.Outcome outcome) {
    return new Birth(MONDAY, 270, null, null, outcome, null);
  }
}
