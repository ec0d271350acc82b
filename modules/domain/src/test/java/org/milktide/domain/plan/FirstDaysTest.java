package org.milktide.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.testing.SampleCatalogue.R10_FIRST_HOURS;
import static org.milktide.domain.testing.SampleCatalogue.R12_COLOSTRUM;
import static org.milktide.domain.testing.SampleCatalogue.R13_DAY_TWO;
import static org.milktide.domain.testing.SampleCatalogue.R14_MILK_SOON;
import static org.milktide.domain.testing.SampleCatalogue.R15_MILK_IN;
import static org.milktide.domain.testing.SampleCatalogue.R16_ASK;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Fact;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.testing.Request;
import org.milktide.domain.testing.SampleCatalogue;
import org.milktide.domain.time.QuietHours;

/** The first days after a birth, whatever hour it comes at and however late we hear of it. */
class FirstDaysTest {
  private static final LocalDate DUE = LocalDate.of(2027, 3, 30);

  /** Every hour of the nights in which Berlin and New York change their clocks. */
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2027, 3, 14), LocalDate.of(2027, 3, 28), LocalDate.of(2027, 4, 1));

  private static Walk expecting(ZoneId zone) {
    Instant asked = Instant.parse("2027-02-20T10:00:00Z");
    return Walk.of(asked, Request.due(Walk.ANNA, DUE).zone(zone));
  }

  private static Walk bornAt(Instant birth) {
    Walk walk = expecting(ZoneId.of("Europe/Berlin"));
    walk.hear(walk.events.at(birth).born(birth));
    return walk;
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"})
  void aBirthAtAnyHourIsAnsweredOnTheFirstDayAndAskedAfterInTheFourth(ZoneId zone) {
    for (LocalDate day : DAYS) {
      for (int hour = 0; hour < 24; hour++) {
        Instant birth = day.atTime(hour, 20).atZone(zone).toInstant();
        Walk walk = expecting(zone);
        walk.hear(walk.events.at(birth).born(birth));
        walk.until(Walk.hours(birth, 130));

        assertThat(walk.mails)
            .as("born %s in %s", birth, zone)
            .anySatisfy(
                mail -> {
                  assertThat(mail.at()).isBetween(birth, Walk.hours(birth, 24));
                  assertThat(mail.items())
                      .anyMatch(item -> item.matches("(first-hours|colostrum)\\..*"));
                });
        assertThat(walk.sent(R16_ASK)).hasSize(1);
        Instant asked = walk.sent(R16_ASK).getFirst();
        assertThat(asked).isBetween(Walk.hours(birth, 72), Walk.hours(birth, 96).minusNanos(1));
        assertThat(QuietHours.DEFAULT.isQuiet(asked, zone)).isFalse();
      }
    }
  }

  @Test
  void aBirthReportedLateGetsWhatIsValidNowAndNothingThatHasPassed() {
    Instant birth = Instant.parse("2027-03-28T06:00:00Z");
    Walk walk = expecting(ZoneId.of("Europe/Berlin"));
    walk.hear(walk.events.at(birth).arriving(Walk.hours(birth, 34)).born(birth));
    walk.until(Walk.hours(birth, 300));

    assertThat(walk.sent(R10_FIRST_HOURS)).isEmpty();
    assertThat(walk.sent(R12_COLOSTRUM)).isEmpty();
    assertThat(walk.sent(R13_DAY_TWO)).hasSize(1);
    assertThat(walk.skips())
        .filteredOn(entry -> entry.item().group().matches("first-hours|colostrum"))
        .extracting(entry -> entry.item() + " " + entry.reason())
        .containsExactlyInAnyOrder(
            R10_FIRST_HOURS.id() + " heard-late", R12_COLOSTRUM.id() + " heard-late");
  }

  @Test
  void aBirthReportedAWeekLateBringsNoBurst() {
    Instant birth = Instant.parse("2027-03-28T06:00:00Z");
    Walk walk = expecting(ZoneId.of("Europe/Berlin"));
    Instant reported = Walk.hours(birth, 24 * 7);
    walk.hear(walk.events.at(birth).arriving(reported).born(birth));
    walk.until(Walk.hours(reported, 24));

    assertThat(walk.mails).noneMatch(mail -> !mail.at().isBefore(reported));
  }

  @Test
  void milkInAnswersWhatWouldHaveBeenAsked() {
    Instant birth = Instant.parse("2027-03-28T06:00:00Z");
    Walk walk = bornAt(birth);
    walk.hear(walk.events.at(Walk.hours(birth, 60)).milkIn(Walk.hours(birth, 58)));
    walk.until(Walk.hours(birth, 400));

    assertThat(walk.sent(R15_MILK_IN)).hasSize(1);
    assertThat(walk.sent(R16_ASK)).isEmpty();
  }

  @Test
  void aCorrectedMilkInRepeatsNothing() {
    Instant birth = Instant.parse("2027-03-28T06:00:00Z");
    Walk walk = bornAt(birth);
    walk.hear(walk.events.at(Walk.hours(birth, 60)).milkIn(Walk.hours(birth, 58)));
    walk.hear(walk.events.at(Walk.hours(birth, 90)).milkIn(Walk.hours(birth, 80)));
    walk.until(Walk.hours(birth, 400));

    assertThat(walk.sent(R15_MILK_IN)).hasSize(1);
    assertThat(walk.sent(R14_MILK_SOON)).hasSizeLessThan(2);
  }

  @Test
  void aCorrectedBirthAndASecondBabyRepeatNothing() {
    Instant birth = Instant.parse("2027-03-28T06:00:00Z");
    Walk walk = expecting(ZoneId.of("Europe/Berlin"));
    walk.hear(walk.events.at(birth).born("A", birth));
    walk.hear(walk.events.at(Walk.hours(birth, 3)).born("A", birth.plusSeconds(1200)));
    walk.hear(walk.events.at(Walk.hours(birth, 5)).born("B", birth.plusSeconds(3600)));
    walk.until(Walk.hours(birth, 24 * 60));

    SampleCatalogue.CATALOGUE
        .items()
        .forEach(item -> assertThat(walk.sent(item)).as("%s", item.id()).hasSizeLessThan(2));
    assertThat(walk.sent(R10_FIRST_HOURS)).hasSize(1);
    assertThat(walk.situation().state().family().size()).isEqualTo(2);
  }

  @Test
  void anUnknownOutcomeSendsNothingUntilSomeoneSays() {
    Instant birth = Instant.parse("2027-03-28T06:00:00Z");
    Walk walk = expecting(ZoneId.of("Europe/Berlin"));
    walk.hear(walk.events.at(birth).event(born(birth, Birth.Outcome.UNKNOWN)));
    walk.until(Walk.hours(birth, 26));
    assertThat(walk.mails).noneMatch(mail -> mail.at().isAfter(birth));

    walk.apply(walk.here().event(born(birth, Birth.Outcome.LIVE)));
    walk.until(Walk.hours(birth, 60));
    assertThat(walk.sent(R13_DAY_TWO)).hasSize(1);
    assertThat(walk.sent(R10_FIRST_HOURS)).isEmpty();
  }

  @Test
  void pastTheDueDateNothingSpeaksOfABirthThatNobodyTold() {
    Walk walk = expecting(ZoneId.of("Europe/Berlin"));
    walk.until(DUE.plusDays(60).atStartOfDay(ZoneId.of("UTC")).toInstant());

    assertThat(walk.mails)
        .flatExtracting(Walk.Mail::items)
        .allMatch(item -> item.startsWith("pregnancy.") || item.startsWith("service."));
    assertThat(walk.store.earliest()).isEmpty();
  }

  @Test
  void theWindowEndsWithTheHourItSays() {
    Instant birth = Instant.parse("2027-03-28T06:00:00Z");
    Walk walk = bornAt(birth);
    walk.downUntil(birth.plus(Duration.ofHours(6))).pass();

    assertThat(walk.sent(R10_FIRST_HOURS)).isEmpty();
    assertThat(walk.skips()).anyMatch(entry -> entry.reason().equals("missed"));
  }

  private static Fact born(Instant at, Birth.Outcome outcome) {
    return new Fact.BabyBorn(new BabyId("A"), new Birth(at, 280, null, null, outcome, null));
  }
}
