package org.milktide.domain.feeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.StockFact;
import org.milktide.domain.event.StockFact.Place;
import org.milktide.domain.testing.Events;

/** Stored milk, oldest first, whatever order its events come in. */
class MilkLogTest {
  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
  private static final long SEED = 20270301;

  private final Events app = Events.of("app");

  private JourneyEvent in(int hour, @Nullable Integer ml) {
    Instant at = NOON.plus(Duration.ofHours(hour));
    return app.at(at).event(new StockFact.MilkStored(ml, Place.FRIDGE, at));
  }

  private JourneyEvent out(int hour, @Nullable Integer ml) {
    Instant at = NOON.plus(Duration.ofHours(hour));
    return app.at(at).event(new StockFact.MilkUsed(ml, Place.FRIDGE, at));
  }

  private static RecentFeeds log(List<JourneyEvent> events) {
    RecentFeeds log = RecentFeeds.NONE;
    for (JourneyEvent event : events) {
      log = log.apply(event);
    }
    return log;
  }

  /** What is left, as "hour:ml". */
  private static List<String> left(JourneyEvent... events) {
    return left(log(List.of(events)));
  }

  private static List<String> left(RecentFeeds log) {
    return log.milk().stock(Place.FRIDGE).stream()
        .map(one -> Duration.between(NOON, one.at()).toHours() + ":" + one.ml())
        .toList();
  }

  @Test
  void theOldestIsUsedFirstAcrossPortions() {
    assertThat(left(in(0, 80), in(1, 60), in(2, 50), out(3, 100))).containsExactly("1:40", "2:50");
    assertThat(left(in(0, 80), in(1, 60), out(3, 80))).containsExactly("1:60");
  }

  @Test
  void anUnknownAmountIsAPortion() {
    assertThat(left(in(0, 80), in(1, 60), out(3, null))).containsExactly("1:60");
    assertThat(left(in(0, null), in(1, 60), out(3, 20))).containsExactly("1:60");
  }

  @Test
  void nothingIsUsedBeforeItWasStoredAndOtherPlacesAreTheirOwn() {
    JourneyEvent freezer =
        app.at(NOON).event(new StockFact.MilkUsed(80, Place.FREEZER, NOON.plusSeconds(7200)));

    assertThat(left(out(0, 80), in(1, 80))).containsExactly("1:80");
    assertThat(left(in(0, 80), freezer)).containsExactly("0:80");
  }

  @Test
  void anEntryThatIsTakenBackWasNeverThere() {
    JourneyEvent stored = in(0, 80);
    JourneyEvent used = out(1, 80);

    assertThat(left(stored, used, app.at(NOON).removed(used))).containsExactly("0:80");
    assertThat(left(app.at(NOON).removed(stored), stored)).isEmpty();
  }

  @Test
  void orderAndRepetitionDoNotMatter() {
    Random random = new Random(SEED);
    for (int i = 0; i < 500; i++) {
      List<JourneyEvent> events = new ArrayList<>();
      for (int j = 0; j < 12; j++) {
        Integer ml = random.nextInt(4) == 0 ? null : Integer.valueOf(20 * (1 + random.nextInt(5)));
        JourneyEvent one = random.nextBoolean() ? in(j, ml) : out(j, ml);
        events.add(one);
        if (random.nextInt(5) == 0) {
          events.add(app.at(NOON).removed(one));
        }
      }
      List<JourneyEvent> mixed = new ArrayList<>(events);
      mixed.addAll(events.subList(0, 6));
      Collections.shuffle(mixed, random);

      assertThat(log(mixed)).as("seed %d, log %d", SEED, i).isEqualTo(log(events));
    }
  }

  @Test
  void whatIsTwoWeeksOldIsSetOffForGoodAndWhatIsLeftStays() {
    RecentFeeds log = log(List.of(in(0, 80), in(1, 60), out(2, 100), in(3, 50)));
    RecentFeeds later = log.prunedAt(NOON.plus(Duration.ofDays(15)));

    assertThat(left(later)).isEqualTo(left(log)).containsExactly("1:40", "3:50");
    assertThat(later.milk().entries()).hasSize(2);
    assertThat(left(log.prunedAt(NOON.plus(Duration.ofDays(401))))).isEmpty();
  }

  @Test
  void anyEntryIsAWordAndNothingElseIs() {
    RecentFeeds log = RecentFeeds.NONE.apply(app.at(NOON).born(NOON));
    assertThat(log.milk().lastSaidAt()).isNull();

    Fact diaper = new Fact.DiaperRecorded(null, NOON, true, null, null, null);
    assertThat(log.apply(app.at(NOON).event(diaper)).milk().lastSaidAt()).isEqualTo(NOON);
  }
}
