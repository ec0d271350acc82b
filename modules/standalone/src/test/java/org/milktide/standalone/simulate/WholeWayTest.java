package org.milktide.standalone.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.content.GuidancePack;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Stamp;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Stage;
import org.milktide.domain.journey.Stages;
import org.milktide.domain.plan.Skip;
import org.milktide.domain.simulation.Outcome;
import org.milktide.domain.simulation.Simulation;

/**
 * The way from 16 weeks of pregnancy to month 12 by the built-in pack and the default preferences,
 * for families due on 10 January 2027.
 */
class WholeWayTest {
  private static final GuidancePack PACK = GuidancePack.builtIn();
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final LocalDate DUE = LocalDate.parse("2027-01-10");
  private static final Instant WEEK_16 = DUE.minusDays(168).atStartOfDay(ZONE).toInstant();
  private static final Instant WEEK_43 = DUE.plusWeeks(3).atStartOfDay(ZONE).toInstant();

  private static final Duration IN_THE_UNIT = Duration.ofDays(56);

  private static final Duration TWO_DAYS = Duration.ofDays(2);

  /** The fourth is whether anybody weighed the baby, which a mail shows by its title. */
  private static final int MOST_ITEMS_IN_A_MAIL = 4;

  /** Told at this local time, or never. From a unit, babies come home after eight weeks. */
  private record Way(String born, String told, int babies, Birth.Place place) {
    static Way of(String born) {
      return new Way(born, born, 1, Birth.Place.HOSPITAL);
    }

    boolean isTold() {
      return !told.equals("never");
    }

    Instant bornAt() {
      return instant(born);
    }

    /** Six weeks after the birth; until then, mails come closer together. */
    Instant week6() {
      return isTold() ? afterBirth(Period.ofWeeks(6)) : WEEK_43;
    }

    Instant end() {
      return isTold() ? afterBirth(Period.ofMonths(12)) : WEEK_43;
    }

    private Instant afterBirth(Period period) {
      return bornAt().atZone(ZONE).toLocalDate().plus(period).atStartOfDay(ZONE).toInstant();
    }

    Outcome run() {
      FamilyOptions options = new FamilyOptions();
      options.due = DUE.toString();
      options.zone = ZONE.getId();
      options.babies = String.valueOf(babies);
      Scenario read = ScenarioReader.read(options);
      Happenings happenings =
          new Happenings(
              read.happenings().subscribed(),
              bornAt(),
              isTold() ? instant(told) : null,
              null,
              end());
      Scenario scenario = new Scenario(read.due(), babies, read.preferences(), happenings);
      List<JourneyEvent> events = new ArrayList<>();
      scenario.events().forEach(event -> events.add(placed(event)));
      if (place == Birth.Place.NICU) {
        events.add(discharged());
      }
      return Simulation.run(events, PACK.catalogue(), end());
    }

    private JourneyEvent discharged() {
      Instant at = bornAt().plus(IN_THE_UNIT);
      return new JourneyEvent(
          new Stamp(at, "unit", "discharge"), at, new Fact.BabyDischarged(null));
    }

    private JourneyEvent placed(JourneyEvent event) {
      return event.fact() instanceof Fact.BabyBorn(var baby, Birth birth)
          ? new JourneyEvent(
              event.stamp(),
              event.arrivedAt(),
              new Fact.BabyBorn(
                  baby, new Birth(birth.at(), null, null, place, birth.outcome(), null)))
          : event;
    }

    private static Instant instant(String local) {
      return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
  }

  /** Whole days of the longest silence that begins in the stretch; the last goes up to the end. */
  private static long longestSilence(Way way, Outcome outcome, Instant from, Instant until) {
    List<Instant> moments = new ArrayList<>();
    moments.add(WEEK_16);
    outcome.sendings().stream()
        .map(Outcome.Sending::at)
        .filter(WEEK_16::isBefore)
        .forEach(moments::add);
    moments.add(way.end());
    long longest = 0;
    for (int i = 1; i < moments.size(); i++) {
      Instant begins = moments.get(i - 1);
      if (!begins.isBefore(from) && begins.isBefore(until)) {
        longest = Math.max(longest, Duration.between(begins, moments.get(i)).toDays());
      }
    }
    return longest;
  }

  @ParameterizedTest
  @CsvSource({
    "term,           2027-01-05T03:10, 2027-01-05T03:10, 1, HOSPITAL, 14, 28",
    "past the date,  2027-01-21T15:00, 2027-01-21T15:00, 1, HOSPITAL, 14, 28",
    "twins,          2026-12-24T14:20, 2026-12-24T14:20, 2, HOSPITAL, 14, 28",
    "35 weeks,       2026-12-06T22:40, 2026-12-06T22:40, 1, HOSPITAL, 14, 28",
    "30 weeks home,  2026-11-01T10:00, 2026-11-01T10:00, 1, HOSPITAL, 14, 28",
    "30 weeks NICU,  2026-11-01T10:00, 2026-11-01T10:00, 1, NICU,     14, 28",
    "told late,      2027-01-05T03:10, 2027-01-26T12:00, 1, HOSPITAL, 14, 28",
    "never told,     2027-01-05T03:10, never,            1, HOSPITAL, 14, 0",
  })
  void theLongestSilenceIsKnown(
      String name, String born, String told, int babies, Birth.Place place, long early, long late) {
    Way way = new Way(born, told, babies, place);
    Outcome outcome = way.run();

    assertThat(longestSilence(way, outcome, WEEK_16, way.week6())).isEqualTo(early);
    assertThat(longestSilence(way, outcome, way.week6(), way.end())).isEqualTo(late);
    assertThat(outcome.sendings())
        .allMatch(sending -> sending.release().items().size() <= MOST_ITEMS_IN_A_MAIL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-01-05T03:10", "2026-12-06T22:40"})
  void aBirthToldLateBringsNoPileOfNotes(String born) {
    for (int days = 0; days < 120; days++) {
      String told = LocalDateTime.parse(born).plusDays(days).plusHours(4).toString();

      assertThat(new Way(born, told, 1, Birth.Place.HOSPITAL).run().sendings())
          .as("told after %d days", days)
          .allMatch(sending -> sending.release().items().size() <= MOST_ITEMS_IN_A_MAIL);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-01-05T03:10", "2027-01-12T15:00", "2026-12-06T22:40"})
  void everyStageOnTheWayBringsSomething(String born) {
    Way way = Way.of(born);
    Outcome outcome = way.run();

    Set<Stage> served = EnumSet.noneOf(Stage.class);
    outcome.sendings().forEach(sending -> served.addAll(Stages.at(sending.known(), sending.at())));

    assertThat(passed(way, outcome))
        .contains(Stage.PREG_BUILD, Stage.TRANSITIONAL, Stage.MAINTENANCE)
        .isSubsetOf(served);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-01-05T03:10", "2027-01-12T15:00", "2026-12-06T22:40"})
  void afterTheSecondWeekNoTwoDaysInARowBringAMail(String born) {
    Way way = Way.of(born);
    List<Instant> mails =
        way.run().sendings().stream()
            .map(Outcome.Sending::at)
            .filter(way.afterBirth(Period.ofWeeks(2)).plus(Duration.ofDays(1))::isBefore)
            .toList();

    for (int i = 1; i < mails.size(); i++) {
      assertThat(Duration.between(mails.get(i - 1), mails.get(i))).isGreaterThan(TWO_DAYS);
    }
  }

  /** What the stage machine says of every hour of the way, now that the birth is known. */
  private static Set<Stage> passed(Way way, Outcome outcome) {
    JourneyState state = outcome.sendings().getLast().known();
    Set<Stage> passed = EnumSet.noneOf(Stage.class);
    for (Instant at = WEEK_16; at.isBefore(way.end()); at = at.plus(Duration.ofHours(1))) {
      passed.addAll(Stages.at(state, at));
    }
    return passed;
  }

  @Test
  void aBabyInAUnitIsNotWrittenAboutAsIfAtHome() {
    Outcome outcome = new Way("2026-11-01T10:00", "2026-11-01T10:00", 1, Birth.Place.NICU).run();

    assertThat(outcome.sendings())
        .filteredOn(sending -> sending.known().family().isAnyAway())
        .flatExtracting(sending -> sending.release().items())
        .extracting(item -> item.key().item().value())
        .containsExactlyInAnyOrder(
            "expressing.first-hours",
            "expressing.after-an-early-birth",
            "preterm.milk-at-two-weeks",
            "service.still-useful",
            "safety.signs-about-you",
            "maintenance.support-your-body",
            "maintenance.hot-sore-breast",
            "preterm.two-ages");
  }

  /** A short window for the first hour may lie wholly in the night; no other one may. */
  @ParameterizedTest
  @ValueSource(strings = {"2027-01-05", "2026-12-06"})
  void theNightSwallowsTheNoteForTheFirstHoursAtMost(String date) {
    for (int hour = 0; hour < 24; hour++) {
      Outcome outcome = Way.of("%sT%02d:15".formatted(date, hour)).run();

      assertThat(outcome.notSent())
          .extracting(Outcome.NotSent::skip)
          .filteredOn(skip -> skip.cause() != Skip.Cause.NOT_APPLICABLE)
          .extracting(skip -> skip.item().key().item().value())
          .isSubsetOf("first-hours.first-feed");
    }
  }
}
