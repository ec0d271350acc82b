package org.milktide.standalone.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.content.GuidancePack;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.domain.simulation.Outcome;
import org.milktide.domain.simulation.Simulation;

/** What a family with default preferences sees of the built-in pack, born at any hour. */
class EveryBirthHourTest {
  private static final GuidancePack PACK = GuidancePack.builtIn();
  private static final Duration DAY = Duration.ofDays(1);
  private static final LocalTime WAKES = LocalTime.of(8, 0);
  private static final LocalTime SLEEPS = LocalTime.of(21, 0);

  /** The question of the fourth day, asked in its window of 72 to 96 hours. */
  private static final String QUESTION = "delayed-onset.ask-at-72h";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Berlin",
        "America/New_York",
        "America/St_Johns",
        "Asia/Kolkata",
        "Asia/Kathmandu",
        "Australia/Lord_Howe",
        "Pacific/Auckland",
        "Africa/Cairo",
        "UTC"
      })
  void theFirstDayIsAnsweredAndTheQuestionComesInItsWindow(String zone) {
    for (LocalDate day : daysAroundClockChanges(ZoneId.of(zone))) {
      for (int hour = 0; hour < 24; hour++) {
        LocalDateTime birth = day.atTime(hour, 40);
        Scenario scenario = scenario(birth, zone);
        Outcome outcome =
            Simulation.run(scenario.events(), PACK.catalogue(), scenario.happenings().until());
        Instant born = Objects.requireNonNull(scenario.happenings().born());

        assertThat(outcome.sendings())
            .as("first day, born %s in %s", birth, zone)
            .anyMatch(sending -> isSeen(sending, zone, born) && isOfTheFirstDay(sending));
        assertThat(asked(outcome))
            .as("question, born %s in %s", birth, zone)
            .singleElement()
            .satisfies(at -> assertThat(at).isAfterOrEqualTo(born.plus(DAY.multipliedBy(3))))
            .satisfies(at -> assertThat(at).isBefore(born.plus(DAY.multipliedBy(4))));
      }
    }
  }

  /** The days from four before a clock change of 2027 to the day after; any days where none is. */
  private static List<LocalDate> daysAroundClockChanges(ZoneId zone) {
    List<LocalDate> days = new ArrayList<>(List.of(LocalDate.of(2027, 6, 9)));
    Instant newYear = Instant.parse("2027-01-01T00:00:00Z");
    ZoneOffsetTransition change = zone.getRules().nextTransition(newYear);
    while (change != null && change.getDateTimeBefore().getYear() == 2027) {
      LocalDate date = change.getDateTimeBefore().toLocalDate();
      for (int before = -1; before <= 4; before++) {
        days.add(date.minusDays(before));
      }
      change = zone.getRules().nextTransition(change.getInstant());
    }
    return days;
  }

  private static Scenario scenario(LocalDateTime birth, String zone) {
    FamilyOptions options = new FamilyOptions();
    options.due = birth.toLocalDate().toString();
    options.born = birth.toString();
    options.zone = zone;
    return ScenarioReader.read(options);
  }

  /** Seen: it came while the parent may be awake, before the first 24 hours were over. */
  private static boolean isSeen(Outcome.Sending sending, String zone, Instant born) {
    LocalTime time = sending.at().atZone(ZoneId.of(zone)).toLocalTime();
    return !sending.at().isBefore(born)
        && sending.at().isBefore(born.plus(DAY))
        && !time.isBefore(WAKES)
        && time.isBefore(SLEEPS);
  }

  private static boolean isOfTheFirstDay(Outcome.Sending sending) {
    return sending.release().items().stream()
        .map(item -> item.key().item().group())
        .anyMatch(group -> group.equals("first-hours") || group.equals("colostrum"));
  }

  private static List<Instant> asked(Outcome outcome) {
    List<Instant> asked = new ArrayList<>();
    for (Outcome.Sending sending : outcome.sendings()) {
      for (PlannedItem item : sending.release().items()) {
        if (item.key().item().value().equals(QUESTION)) {
          asked.add(sending.at());
        }
      }
    }
    return asked;
  }
}
