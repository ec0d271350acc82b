package org.milktide.domain.feeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.journey.Family;
import org.milktide.domain.journey.Fold;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.testing.Events;

/** R39: five sessions of one baby in four hours. */
class ClusterFeedingTest {
  private static final Instant BORN = Instant.parse("2027-03-01T10:00:00Z");

  /** Day 3. */
  private static final Instant START = BORN.plus(Duration.ofHours(50));

  private final Events events = Events.of("app");

  private static Family family(JourneyEvent... events) {
    JourneyState state = JourneyState.unheard(JourneyId.ofReference("tests", "feeds"));
    for (JourneyEvent event : events) {
      state = Fold.apply(state, event);
    }
    return state.family();
  }

  private Family oneBaby() {
    return family(events.at(BORN).born("A", BORN));
  }

  private static RecentFeeds feeds(List<JourneyEvent> events) {
    RecentFeeds feeds = RecentFeeds.NONE;
    for (JourneyEvent event : events) {
      feeds = feeds.apply(event);
    }
    return feeds;
  }

  /** Five feeds of a baby that are this far apart. */
  private List<JourneyEvent> five(String baby, Instant first, Duration apart) {
    List<JourneyEvent> five = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      five.add(events.at(first.plus(apart.multipliedBy(i))).feed(baby));
    }
    return five;
  }

  @Test
  void fiveSessionsInExactlyFourHoursAreACluster() {
    List<JourneyEvent> hourly = five("A", START, Duration.ofHours(1));

    assertThat(ClusterFeeding.find(feeds(hourly), oneBaby()))
        .singleElement()
        .satisfies(cluster -> assertThat(cluster.baby()).isEqualTo(new BabyId("A")))
        .satisfies(cluster -> assertThat(cluster.startedAt()).isEqualTo(START))
        .satisfies(
            cluster -> assertThat(cluster.seenAt()).isEqualTo(START.plus(Duration.ofHours(4))));
  }

  @Test
  void fiveSessionsInOneSecondMoreAreNone() {
    List<JourneyEvent> slower = five("A", START, Duration.ofHours(1));
    slower.removeLast();
    slower.add(events.at(START.plus(Duration.ofHours(4)).plusSeconds(1)).feed("A"));

    assertThat(ClusterFeeding.find(feeds(slower), oneBaby())).isEmpty();
  }

  @Test
  void bothBreastsAreOneSession() {
    List<JourneyEvent> sides = five("A", START, Duration.ofMinutes(20));

    assertThat(ClusterFeeding.find(feeds(sides), oneBaby())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"PT23H59M59S, false", "PT24H, true", "PT1007H59M59S, true", "PT1008H, false"})
  void onlyDays2To42CountAndTheFifthSessionDecides(Duration age, boolean isCluster) {
    Instant fifth = BORN.plus(age);
    List<JourneyEvent> feeds =
        five("A", fifth.minus(Duration.ofMinutes(160)), Duration.ofMinutes(40));

    assertThat(ClusterFeeding.find(feeds(feeds), oneBaby())).hasSize(isCluster ? 1 : 0);
  }

  @Test
  void twinsAreCountedEachByItself() {
    Family twins = family(events.at(BORN).born("A", BORN), events.at(BORN).born("B", BORN));
    List<JourneyEvent> three = five("A", START, Duration.ofHours(1)).subList(0, 3);
    List<JourneyEvent> both = new ArrayList<>(three);
    both.addAll(five("B", START.plusSeconds(1800), Duration.ofHours(1)).subList(0, 3));

    assertThat(ClusterFeeding.find(feeds(both), twins)).isEmpty();
    both.addAll(five("B", START.plusSeconds(3 * 3600 + 1800), Duration.ofMinutes(31)));
    assertThat(ClusterFeeding.find(feeds(both), twins))
        .singleElement()
        .extracting(ClusterFeeding.Cluster::baby)
        .isEqualTo(new BabyId("B"));
  }

  @Test
  void eachTwinHasItsOwnAge() {
    Family twins =
        family(
            events.at(BORN).born("A", BORN),
            events.at(BORN).born("B", BORN.plus(Duration.ofHours(40))));

    assertThat(ClusterFeeding.find(feeds(five("B", START, Duration.ofMinutes(40))), twins))
        .isEmpty();
    assertThat(ClusterFeeding.find(feeds(five("A", START, Duration.ofMinutes(40))), twins))
        .hasSize(1);
  }

  @Test
  void theFeedsOfALostBabyAreNeverACluster() {
    Family twins =
        family(
            events.at(BORN).born("A", BORN),
            events.at(BORN).born("B", BORN),
            events.at(START).lost("A"));

    assertThat(ClusterFeeding.find(feeds(five("A", START, Duration.ofMinutes(40))), twins))
        .isEmpty();
  }

  @Test
  void feedsWithAndWithoutANameAreOfTheSameOnlyBaby() {
    List<JourneyEvent> mixed = five("baby-1", START, Duration.ofMinutes(40)).subList(0, 3);
    List<JourneyEvent> all = new ArrayList<>(mixed);
    all.add(events.at(START.plus(Duration.ofHours(2))).feed());
    all.add(events.at(START.plus(Duration.ofMinutes(160))).feed("A"));

    assertThat(ClusterFeeding.find(feeds(all), oneBaby())).hasSize(1);
    assertThat(ClusterFeeding.find(feeds(all), family(events.at(BORN).born(BORN)))).hasSize(1);
  }

  @Test
  void theSameRecordsAgainAreNoMoreFeeds() {
    List<JourneyEvent> four = five("A", START, Duration.ofMinutes(40)).subList(0, 4);
    List<JourneyEvent> twice = new ArrayList<>(four);
    twice.addAll(four);

    assertThat(ClusterFeeding.find(feeds(twice), oneBaby())).isEmpty();
  }

  @Test
  void aRemovedFeedIsNoFeedWhicheverCameFirst() {
    List<JourneyEvent> five = five("A", START, Duration.ofMinutes(40));
    JourneyEvent removal = events.at(START.plus(Duration.ofHours(5))).removed(five.get(2));
    List<JourneyEvent> before = new ArrayList<>(five);
    before.addFirst(removal);
    five.add(removal);

    assertThat(ClusterFeeding.find(feeds(five), oneBaby())).isEmpty();
    assertThat(ClusterFeeding.find(feeds(before), oneBaby())).isEmpty();
  }

  @Test
  void aLateFeedCompletesAClusterThatIsHeardOfThen() {
    List<JourneyEvent> five = five("A", START, Duration.ofMinutes(40));
    Instant late = START.plus(Duration.ofHours(9));
    five.set(1, events.at(START.plus(Duration.ofMinutes(40))).arriving(late).feed("A"));

    assertThat(ClusterFeeding.find(feeds(five), oneBaby()))
        .singleElement()
        .satisfies(cluster -> assertThat(cluster.heardAt()).isEqualTo(late))
        .satisfies(
            cluster -> assertThat(cluster.seenAt()).isEqualTo(START.plus(Duration.ofMinutes(160))));
  }

  @Test
  void clustersShareNoSession() {
    List<JourneyEvent> nine = new ArrayList<>(five("A", START, Duration.ofMinutes(40)));
    nine.addAll(five("A", START.plus(Duration.ofMinutes(200)), Duration.ofMinutes(40)));
    nine.removeLast();

    assertThat(ClusterFeeding.find(feeds(nine), oneBaby())).hasSize(1);
  }
}
