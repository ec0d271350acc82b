package org.milktide.domain.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedKind;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Observation;
import org.milktide.domain.event.PumpTimes;
import org.milktide.domain.event.StockFact;
import org.milktide.domain.event.Symptom;
import org.milktide.domain.feeding.RecentFeeds;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Norms;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.journey.Fold;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.testing.Events;

/** The same occasions from the same events, in whatever order and however often they come. */
class LifeOccasionsTest {
  private static final List<FeedingMode> MODES =
      List.of(FeedingMode.BREAST, FeedingMode.EXPRESSED, FeedingMode.MIXED);

  private static final Instant BORN = Instant.parse("2027-03-01T10:00:00Z");
  private static final Instant NOW = BORN.plus(Duration.ofDays(16));
  private static final long SEED = 20270302;

  private final Random random = new Random(SEED);
  private final List<Events> sources =
      List.of(Events.of("urn:milktide:portal"), Events.of("clinic"), Events.of("app"));

  private JourneyEvent event() {
    Instant at = BORN.plusSeconds(random.nextInt(16 * 86_400));
    return sources.get(random.nextInt(sources.size())).at(at).event(fact(at));
  }

  private Fact fact(Instant at) {
    BabyId baby = new BabyId(random.nextBoolean() ? "A" : "B");
    return switch (random.nextInt(13)) {
      case 0, 1 ->
          new Fact.BabyBorn(
              baby, new Birth(BORN, 275, null, null, Birth.Outcome.LIVE, 3000 + random.nextInt(2)));
      case 2, 3, 4 -> new Observation.WeightRecorded(baby, 2650 + random.nextInt(500), null, at);
      case 5 -> new Observation.BirthWeightRegained(baby);
      case 6 ->
          Observation.SymptomReported.of(
              random.nextBoolean() ? Symptom.NAUSEA_AT_LET_DOWN : Symptom.VERY_SLEEPY, at);
      case 7 -> new Fact.FeedingModeChanged(MODES.get(random.nextInt(MODES.size())));
      case 8 -> new Fact.BreastfeedingStopped();
      case 9 -> random.nextBoolean() ? new Fact.BabyAdmitted(baby) : new Fact.BabyDischarged(baby);
      case 10 ->
          new Fact.ProfileSet(
              null, null, null, PumpTimes.of(List.of(LocalTime.of(6 + random.nextInt(9), 0))));
      case 11 ->
          random.nextBoolean()
              ? new Fact.FeedRecorded(baby, at, FeedKind.FORMULA, null, 60)
              : new Fact.PumpRecorded(at, 40);
      default ->
          random.nextInt(4) == 0
              ? new Observation.PlacementRecorded(LocalDate.of(2027, 3, 1 + random.nextInt(3)))
              : new StockFact.MilkStored(80, StockFact.Place.FRIDGE, at);
    };
  }

  private static Map<Anchor, List<Occasion>> occasions(List<JourneyEvent> events) {
    JourneyState state = JourneyState.unheard(JourneyId.ofReference("tests", "life"));
    RecentFeeds log = RecentFeeds.NONE;
    for (JourneyEvent event : events) {
      state = Fold.apply(state, event);
      log = log.apply(event);
    }
    Occasions occasions = new Occasions(state, log, Norms.DEFAULT, NOW);
    Map<Anchor, List<Occasion>> all = new EnumMap<>(Anchor.class);
    for (Anchor anchor : Anchor.values()) {
      all.put(anchor, occasions.of(anchor));
    }
    return all;
  }

  @Test
  void orderAndRepetitionOfEventsDoNotMatter() {
    Map<Anchor, Integer> seen = new EnumMap<>(Anchor.class);
    for (int i = 0; i < 600; i++) {
      List<JourneyEvent> history = new ArrayList<>();
      for (int j = 0; j < 14; j++) {
        history.add(event());
      }
      List<JourneyEvent> mixed = new ArrayList<>(history);
      mixed.addAll(history.subList(0, 7));
      Collections.shuffle(mixed, random);

      Map<Anchor, List<Occasion>> found = occasions(history);
      assertThat(occasions(mixed)).as("seed %d, history %d", SEED, i).isEqualTo(found);
      found.forEach((anchor, all) -> seen.merge(anchor, all.size(), Integer::sum));
    }
    for (Anchor anchor :
        List.of(
            Anchor.WEIGHT_LOSS,
            Anchor.WEIGHT_LOSS_AND_MORE,
            Anchor.BELOW_BIRTH_WEIGHT,
            Anchor.WEIGHT_UNKNOWN,
            Anchor.WEIGHT_REGAINED,
            Anchor.LET_DOWN_FEELINGS,
            Anchor.PUMP_SLOT,
            Anchor.MILK_IN_FRIDGE,
            Anchor.FORMULA_BEGUN,
            Anchor.STOPPED,
            Anchor.DISCHARGED,
            Anchor.PLACED,
            Anchor.LAST_HEARD)) {
      assertThat(seen.get(anchor)).as("%s in %s", anchor, seen).isPositive();
    }
  }

  @Test
  void noTwoOccasionsOfAKindHaveOneName() {
    for (int i = 0; i < 300; i++) {
      List<JourneyEvent> history = new ArrayList<>();
      for (int j = 0; j < 20; j++) {
        history.add(event());
      }
      occasions(history)
          .forEach(
              (anchor, all) ->
                  assertThat(all)
                      .as("%s", anchor)
                      .extracting(Occasion::occurrence)
                      .doesNotHaveDuplicates());
    }
  }
}
