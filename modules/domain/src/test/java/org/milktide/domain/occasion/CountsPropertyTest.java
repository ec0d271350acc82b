package org.milktide.domain.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedKind;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.feeding.RecentFeeds;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Norms;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.journey.Fold;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.testing.Events;

/** What drawn logs of twins lead to, however their entries come in. */
class CountsPropertyTest {
  private static final long SEED = 20270304;
  private static final int LOGS = 400;
  private static final Instant BORN = Instant.parse("2027-03-01T10:00:00Z");
  private static final Instant END = BORN.plus(Duration.ofDays(9));
  private static final JourneyId ID = JourneyId.ofReference("tests", "counts");

  private final Random random = new Random(SEED);
  private final Events app = Events.of("app");

  private JourneyState twins() {
    JourneyState state = JourneyState.unheard(ID);
    for (JourneyEvent event :
        List.of(
            app.at(BORN).born("A", BORN),
            app.at(BORN).born("B", BORN.plusSeconds(1200)),
            app.at(BORN)
                .event(new Fact.ProfileSet(null, WordSet.of(List.of("watch-log")), null, null)))) {
      state = Fold.apply(state, event);
    }
    return state;
  }

  /** Entries of nine days, told up to 20 hours late; some are taken back within a day. */
  private List<JourneyEvent> drawLog() {
    List<JourneyEvent> log = new ArrayList<>();
    int count = 40 + random.nextInt(160);
    for (int i = 0; i < count; i++) {
      Instant at = BORN.plusSeconds(random.nextInt(9 * 86_400));
      Events told = app.at(at).arriving(soonAfter(at));
      JourneyEvent entry = told.event(entry(at));
      log.add(entry);
      if (random.nextInt(12) == 0) {
        Instant later = soonAfter(entry.arrivedAt());
        log.add(app.at(later).arriving(later).removed(entry));
      }
    }
    log.sort(Comparator.comparing(JourneyEvent::arrivedAt));
    return log;
  }

  private Instant soonAfter(Instant at) {
    Instant later = at.plusSeconds(random.nextInt(20 * 3600));
    return later.isAfter(END) ? END : later;
  }

  private Fact entry(Instant at) {
    BabyId baby = random.nextInt(4) == 0 ? null : new BabyId(random.nextBoolean() ? "A" : "B");
    return switch (random.nextInt(6)) {
      case 0, 1 ->
          new Fact.DiaperRecorded(
              baby, at, random.nextBoolean(), random.nextBoolean(), colour(), random.nextBoolean());
      case 2 -> new Fact.PumpRecorded(at, 30);
      default -> new Fact.FeedRecorded(baby, at, FeedKind.OTHER, random.nextInt(30), null);
    };
  }

  private String colour() {
    return random.nextInt(4) == 0 ? "black" : "yellow";
  }

  private static RecentFeeds asItComes(List<JourneyEvent> log) {
    RecentFeeds feeds = RecentFeeds.NONE;
    for (JourneyEvent event : log) {
      feeds = feeds.apply(event).prunedAt(event.arrivedAt());
    }
    return feeds.prunedAt(END);
  }

  private static RecentFeeds atOnce(List<JourneyEvent> log) {
    RecentFeeds feeds = RecentFeeds.NONE;
    for (JourneyEvent event : log) {
      feeds = feeds.apply(event);
    }
    return feeds.prunedAt(END);
  }

  private static List<Occasion> all(JourneyState state, RecentFeeds feeds) {
    Occasions occasions = new Occasions(state, feeds, Norms.DEFAULT, END);
    return Arrays.stream(Anchor.values())
        .filter(Anchor::isFromLog)
        .flatMap(anchor -> occasions.of(anchor).stream())
        .toList();
  }

  @Test
  void orderAndRepetitionAndWhenOldEntriesAreDroppedDoNotMatter() {
    JourneyState state = twins();
    int found = 0;
    for (int i = 0; i < LOGS; i++) {
      List<JourneyEvent> log = drawLog();
      List<JourneyEvent> mixed = new ArrayList<>(log);
      log.stream().filter(_ -> random.nextInt(3) == 0).forEach(mixed::add);
      Collections.shuffle(mixed, random);

      RecentFeeds one = asItComes(log);
      RecentFeeds other = atOnce(mixed);
      assertThat(other.entries())
          .as("seed %d, log %d", SEED, i)
          .containsExactlyElementsOf(one.entries().toList());
      assertThat(other.days()).as("seed %d, log %d", SEED, i).isEqualTo(one.days());
      assertThat(other.removed()).as("seed %d, log %d", SEED, i).isEqualTo(one.removed());
      assertThat(all(state, other)).as("seed %d, log %d", SEED, i).isEqualTo(all(state, one));
      found += all(state, one).size();
    }
    assertThat(found).isGreaterThan(LOGS);
  }

  @Test
  void namesOfOccasionsAreTheirOwnAndLieInTheBlockTheyNameOrSay() {
    JourneyState state = twins();
    for (int i = 0; i < LOGS; i++) {
      List<Occasion> found = all(state, asItComes(drawLog()));

      assertThat(found).extracting(Occasion::anchor, Occasion::occurrence).doesNotHaveDuplicates();
      assertThat(found).allMatch(occasion -> !occasion.at().isBefore(BORN));
    }
  }

  /** Which of the rules about few feeds asks may change with one more; that one does may not. */
  @Test
  void oneMoreFeedNeverBringsAQuestionAboutFewFeeds() {
    JourneyState state = twins();
    for (int i = 0; i < LOGS; i++) {
      RecentFeeds before = asItComes(drawLog());
      Instant at = before.wholeSince().plusSeconds(random.nextInt(3 * 86_400));
      RecentFeeds after =
          before.apply(app.at(at).arriving(at.plus(Duration.ofHours(13))).feed("A"));

      assertThat(few(state, before)).as("log %d", i).containsAll(few(state, after));
    }
  }

  /** The blocks that are asked about, such as {@code A:d5}. */
  private static List<String> few(JourneyState state, RecentFeeds feeds) {
    Occasions occasions = new Occasions(state, feeds, Norms.DEFAULT, END);
    return Stream.of(Anchor.FEW_FEEDS, Anchor.FEW_FEEDS_TWICE, Anchor.FEW_FEEDS_AND_DIAPERS)
        .flatMap(anchor -> occasions.of(anchor).stream())
        .map(occasion -> occasion.occurrence().key())
        .filter(key -> !key.startsWith("cluster"))
        .map(key -> key.substring(key.indexOf(':') + 1))
        .toList();
  }
}
