package org.milktide.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.testing.SampleCatalogue.R39_CLUSTER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.testing.Request;

/** R39 from five feeds to one mail. */
class ClusterPlanTest {
  private static final Instant BORN = Instant.parse("2027-03-01T10:00:00Z");

  /** Day 6, 18:00 in Berlin; the next slot is at nine the morning after. */
  private static final Instant EVENING = Instant.parse("2027-03-06T17:00:00Z");

  private static final Instant MORNING = Instant.parse("2027-03-07T08:00:00Z");

  private final Walk walk = Walk.of(BORN, Request.due(Walk.ANNA, LocalDate.of(2027, 3, 3)));

  @BeforeEach
  void born() {
    walk.apply(walk.here().born(BORN));
  }

  private List<JourneyEvent> five(Instant first) {
    List<JourneyEvent> five = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      five.add(walk.events.at(first.plus(Duration.ofMinutes(40L * i))).feed());
    }
    return five;
  }

  private void hear(List<JourneyEvent> events) {
    events.forEach(walk::hear);
  }

  @Test
  void fiveSessionsBringTheItemInTheNextDigestOnce() {
    hear(five(EVENING));
    walk.until(BORN.plus(Duration.ofDays(60)));

    assertThat(walk.sent(R39_CLUSTER)).containsExactly(MORNING);
  }

  @Test
  void theSameRecordsAgainBringNothing() {
    List<JourneyEvent> five = five(EVENING);
    hear(five);
    walk.until(MORNING);
    five.forEach(walk::apply);
    walk.until(BORN.plus(Duration.ofDays(60)));

    assertThat(walk.sent(R39_CLUSTER)).hasSize(1);
  }

  @Test
  void oneFeedRemovedBeforeTheDigestTakesItBack() {
    List<JourneyEvent> five = five(EVENING);
    hear(five);
    walk.hear(walk.events.at(EVENING.plus(Duration.ofHours(4))).removed(five.getLast()));
    walk.until(BORN.plus(Duration.ofDays(60)));

    assertThat(walk.sent(R39_CLUSTER)).isEmpty();
  }

  @Test
  void aFeedHeardOfAfterTheSlotWaitsForTheNextDigest() {
    List<JourneyEvent> five = five(EVENING.plus(Duration.ofHours(3)));
    JourneyEvent late = five.remove(1);
    hear(five);
    Instant afterTheSlot = MORNING.plus(Duration.ofMinutes(30));
    walk.hear(new JourneyEvent(late.stamp(), afterTheSlot, late.fact()));
    walk.until(BORN.plus(Duration.ofDays(60)));

    assertThat(walk.sent(R39_CLUSTER)).containsExactly(MORNING.plus(Duration.ofDays(1)));
  }

  /** What is logged so late is a look back, and no word of what happens now. */
  @Test
  void aFeedHeardOfMoreThanTwelveHoursLaterBringsNothing() {
    List<JourneyEvent> five = five(EVENING);
    JourneyEvent late = five.remove(1);
    hear(five);
    walk.hear(new JourneyEvent(late.stamp(), MORNING, late.fact()));
    walk.until(BORN.plus(Duration.ofDays(60)));

    assertThat(walk.sent(R39_CLUSTER)).isEmpty();
  }

  @Test
  void oldFeedsThatAreImportedBringNothing() {
    Instant imported = EVENING.plus(Duration.ofHours(47));
    for (JourneyEvent feed : five(EVENING)) {
      walk.hear(new JourneyEvent(feed.stamp(), imported, feed.fact()));
    }
    walk.until(BORN.plus(Duration.ofDays(60)));

    assertThat(walk.sent(R39_CLUSTER)).isEmpty();
  }

  @Test
  void anotherClusterIsSpokenOfAgainAfterTwoWeeksAndNotBefore() {
    hear(five(EVENING));
    hear(five(EVENING.plus(Duration.ofDays(3))));
    hear(five(EVENING.plus(Duration.ofDays(13))));
    hear(five(EVENING.plus(Duration.ofDays(15))));
    walk.until(BORN.plus(Duration.ofDays(60)));

    assertThat(walk.sent(R39_CLUSTER)).containsExactly(MORNING, MORNING.plus(Duration.ofDays(15)));
  }

  @Test
  void aLateFeedThatMovesAClusterDoesNotRepeatIt() {
    hear(five(EVENING));
    walk.until(MORNING);
    JourneyEvent earlier = walk.events.at(EVENING.minusSeconds(2400)).arriving(MORNING).feed();
    walk.hear(earlier);
    walk.until(BORN.plus(Duration.ofDays(60)));

    assertThat(walk.sent(R39_CLUSTER)).containsExactly(MORNING);
  }
}
