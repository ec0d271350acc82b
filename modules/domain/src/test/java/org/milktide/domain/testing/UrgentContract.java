package org.milktide.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milktide.domain.advice.Advice;
import org.milktide.domain.advice.AdviceKind;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.digest.Withheld;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Observation.SymptomReported;
import org.milktide.domain.event.Symptom;
import org.milktide.domain.event.Teller;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.Subject;
import org.milktide.domain.port.SuppressionCause;
import org.milktide.domain.port.Verdict;

/** What every store does about urgent advice: repeats what was answered, withholds the rest. */
public abstract class UrgentContract extends ContractCase {
  /** 02:00 on Tuesday in Berlin: in the middle of the quiet hours. */
  private static final Instant NIGHT = Instant.parse("2027-03-02T01:00:00Z");

  private static final Advice EMERGENCY = AdviceKind.EMERGENCY_BABY.advice();

  private final Events page = Events.of(Teller.PAGES);

  @Test
  void whatWasAnsweredIsRepeatedByMailAtOnceInQuietHoursToo() {
    JourneyId id = family(ANNA);

    report(id, NIGHT, Symptom.LIMP);

    ClaimedDigest mail = onlyMail(NIGHT);
    assertThat(mail.kind()).isEqualTo(DigestKind.URGENT);
    assertThat(mail.channel()).isEqualTo(Channel.EMAIL);
    assertThat(mail.advice()).containsExactly(EMERGENCY);
    assertThat(mail.items()).isEmpty();
    assertThat(mail.sendBefore()).isEqualTo(NIGHT.plus(Duration.ofHours(6)));
    assertThat(withheld()).isEmpty();
  }

  @Test
  void allThatWasTickedAtOnceIsOneMailTheMostUrgentFirst() {
    JourneyId id = family(ANNA);

    report(id, NIGHT, Symptom.FEW_WET_DIAPERS, Symptom.LIMP, Symptom.SEIZURE);

    assertThat(onlyMail(NIGHT).advice())
        .containsExactly(EMERGENCY, AdviceKind.FEW_WET_DIAPERS.advice());
  }

  @Test
  void theSameAdviceIsRepeatedOnceADayAndAnotherAtOnce() {
    JourneyId id = family(ANNA);
    report(id, NIGHT, Symptom.LIMP);
    conclude(claimAll(NIGHT), new Outcome.Sent(), NIGHT);
    Instant soon = NIGHT.plus(Duration.ofHours(2));

    report(id, soon, Symptom.HARD_TO_WAKE);
    assertThat(toRing(soon)).isEmpty();

    report(id, soon.plusSeconds(1), Symptom.VERY_SLEEPY, Symptom.LIMP);
    assertThat(onlyMail(soon.plusSeconds(1)).advice())
        .containsExactly(AdviceKind.CALL_NOW_BABY.advice());
    Instant nextDay = NIGHT.plus(Duration.ofDays(1));
    report(id, nextDay, Symptom.LIMP);
    assertThat(onlyMail(nextDay).advice()).containsExactly(EMERGENCY);
  }

  @Test
  void whatIsNotUrgentIsNotRepeated() {
    JourneyId id = family(ANNA);

    report(id, NIGHT, Symptom.BREAST_LUMP);

    assertThat(toRing(NIGHT)).isEmpty();
    assertThat(withheld()).isEmpty();
  }

  @Test
  void anEventThatIsHeardAgainIsNotRepeatedAgain() {
    JourneyId id = family(ANNA);
    JourneyEvent event = page.at(NIGHT).event(SymptomReported.of(Symptom.LIMP, NIGHT));
    Arrival arrival = new Arrival(new Subject.Existing(id), event).toBeAnswered();
    apply(arrival);
    conclude(claimAll(NIGHT), new Outcome.Sent(), NIGHT);

    assertThat(apply(arrival)).isEqualTo(new Verdict.Duplicate(id));

    assertThat(toRing(NIGHT)).isEmpty();
  }

  @Test
  void aRepeatWaitsForNoOneAndIsNothingOnceItsTimeIsOver() {
    JourneyId id = family(ANNA);
    report(id, NIGHT, Symptom.LIMP);

    assertThat(claimAll(NIGHT.plus(Duration.ofHours(6)))).isEmpty();
  }

  @Test
  void nothingIsRepeatedAfterALossOrAStopOrInAPause() {
    for (String silence : List.of("loss", "stop", "pause")) {
      openEmptyStore();
      JourneyId id = family(ANNA);
      silence(id, silence);

      report(id, NIGHT, Symptom.HOT_BREAST);

      assertThat(toRing(NIGHT)).as(silence).isEmpty();
    }
  }

  @Test
  void aRepeatThatWaitsIsDroppedByALossAStopOrAPause() {
    for (String silence : List.of("loss", "stop", "pause")) {
      openEmptyStore();
      JourneyId id = family(ANNA);
      report(id, MONDAY, Symptom.HOT_BREAST);
      silence(id, silence);

      assertThat(claimAll(NIGHT)).as(silence).isEmpty();
      assertThat(toRing(NIGHT.plusSeconds(120))).as(silence).isEmpty();
    }
  }

  private void silence(JourneyId id, String how) {
    Events now = events.at(MONDAY.plusSeconds(1));
    apply(
        id,
        switch (how) {
          case "loss" -> now.lost();
          case "stop" -> now.unsubscribed();
          default -> now.paused(null);
        });
  }

  @Test
  void whatElseIsHeardMeanwhileDoesNotDropARepeat() {
    JourneyId id = family(ANNA);
    report(id, NIGHT, Symptom.LIMP);

    apply(id, events.at(NIGHT.plusSeconds(1)).dueDate(DUE_DATE.plusDays(1)));

    assertThat(claimAll(NIGHT.plusSeconds(2))).hasSize(1);
  }

  @Test
  void aRepeatIsNotMailedWhereMailComesBack() {
    JourneyId id = family(ANNA);
    report(id, NIGHT, Symptom.LIMP);
    store().suppressions().add(new EmailAddress(ANNA), SuppressionCause.BOUNCED, NIGHT);

    assertThat(claimAll(NIGHT)).isEmpty();
  }

  @Test
  void whereNobodyCanBeAnsweredItIsWithheldByIdsAloneAndNoMailIsMade() {
    JourneyId id = family(ANNA);
    JourneyEvent event = events.at(NIGHT).event(SymptomReported.of(Symptom.LIMP, NIGHT));

    apply(id, event);

    assertThat(toRing(NIGHT)).isEmpty();
    assertThat(withheld())
        .containsExactly(new Withheld(id, EMERGENCY.rule(), "tests", event.stamp().id(), NIGHT));
    store().withheldAdvice().told(withheld());
    assertThat(withheld()).isEmpty();
  }

  @Test
  void whatIsHeardOfTooLateIsNotWithheldBecauseItIsNotUrgent() {
    JourneyId id = family(ANNA);

    apply(
        id,
        events.at(NIGHT).event(SymptomReported.of(Symptom.LIMP, NIGHT.minus(Duration.ofHours(7)))));

    assertThat(withheld()).isEmpty();
  }

  @Test
  void anEraseLeavesNothingOfIt() {
    JourneyId id = family(ANNA);
    report(id, NIGHT, Symptom.LIMP);
    apply(id, events.at(NIGHT).event(SymptomReported.of(Symptom.LIMP, NIGHT)));

    store().data().erase(new Subject.Existing(id), NIGHT);

    assertThat(withheld()).isEmpty();
    assertThat(toRing(NIGHT)).isEmpty();
  }

  private List<Withheld> withheld() {
    return store().withheldAdvice().untold(10);
  }

  private void report(JourneyId id, Instant at, Symptom... signs) {
    List<Arrival> ticked =
        Arrays.stream(signs)
            .map(sign -> page.at(at).event(SymptomReported.of(sign, at)))
            .map(event -> new Arrival(new Subject.Existing(id), event).toBeAnswered())
            .toList();
    store().door().apply(ticked, at);
  }

  private Verdict apply(Arrival arrival) {
    return store().door().apply(List.of(arrival), arrival.event().arrivedAt()).getFirst();
  }

  private ClaimedDigest onlyMail(Instant now) {
    List<ClaimedDigest> claimed = claimAll(now);
    assertThat(claimed).hasSize(1);
    conclude(claimed, new Outcome.Sent(), now);
    return claimed.getFirst();
  }
}
