package org.milktide.domain.feeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.testing.Events;

/** The log of the last days as a set. */
class RecentFeedsTest {
  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

  private final Events app = Events.of("app");

  @Test
  void aFeedIsKeptUntilItsWholeDayIsThreeDaysOld() {
    RecentFeeds feeds = RecentFeeds.NONE.apply(app.at(NOON).feed());

    Instant endOfDay = NOON.plus(Duration.ofHours(12));
    assertThat(feeds.prunedAt(endOfDay.plus(RecentFeeds.KEPT).minusSeconds(1)).feeds()).hasSize(1);
    assertThat(feeds.prunedAt(endOfDay.plus(RecentFeeds.KEPT)).feeds()).isEmpty();
  }

  @Test
  void ofADayThatIsOldTheNumberOfItsSessionsIsKept() {
    RecentFeeds feeds =
        RecentFeeds.NONE
            .apply(app.at(NOON).feed("A"))
            .apply(app.at(NOON.plusSeconds(600)).feed("A"))
            .apply(app.at(NOON.plusSeconds(7200)).feed("A"))
            .apply(app.at(NOON).feed());

    Instant old = NOON.plus(Duration.ofDays(4));
    List<DaySessions> days = feeds.prunedAt(old).prunedAt(old.plusSeconds(90_000)).days();
    assertThat(days)
        .containsExactly(
            new DaySessions(LocalDate.of(2027, 3, 1), null, 1),
            new DaySessions(LocalDate.of(2027, 3, 1), new BabyId("A"), 2));
    assertThat(feeds.prunedAt(old).prunedAt(NOON.plus(Duration.ofDays(14))).days()).isEmpty();
  }

  @Test
  void whatIsToldWhenItsDayIsOldCountsNowhere() {
    Instant late = NOON.plus(Duration.ofDays(4));
    JourneyEvent told = app.at(NOON).arriving(late).feed();

    assertThat(RecentFeeds.NONE.apply(told).feeds()).isEmpty();
    assertThat(RecentFeeds.NONE.apply(told).prunedAt(late).days()).isEmpty();
    assertThat(RecentFeeds.NONE.prunedAt(late).apply(app.at(NOON).feed()).feeds()).isEmpty();
  }

  @Test
  void diapersAndPumpsAreKeptAsFeedsAre() {
    JourneyEvent diaper =
        app.at(NOON).event(new Fact.DiaperRecorded(null, NOON, true, true, " Meconium", null));
    RecentFeeds log =
        RecentFeeds.NONE.apply(diaper).apply(app.at(NOON).event(new Fact.PumpRecorded(NOON, 40)));

    assertThat(log.diapers())
        .singleElement()
        .satisfies(one -> assertThat(one.dark()).isTrue())
        .satisfies(one -> assertThat(one.urates()).isFalse());
    assertThat(log.apply(app.at(NOON).removed(diaper)).entries()).hasSize(1);
    assertThat(log.prunedAt(NOON.plus(Duration.ofDays(5))).entries()).isEmpty();
  }

  @Test
  void whatIsToldTwelveHoursLateIsBackfill() {
    RecentFeeds inTime =
        RecentFeeds.NONE.apply(app.at(NOON).arriving(NOON.plusSeconds(43_200)).feed());
    RecentFeeds late =
        RecentFeeds.NONE.apply(app.at(NOON).arriving(NOON.plusSeconds(43_201)).feed());

    assertThat(inTime.feeds()).noneMatch(RecentEntry::isBackfill);
    assertThat(late.feeds()).allMatch(RecentEntry::isBackfill);
  }

  @Test
  void aRemovalIsKeptAsLongAsTheFeedThatMayStillCome() {
    JourneyEvent feed = app.at(NOON).feed();
    Instant removedAt = NOON.plus(Duration.ofMinutes(5));
    RecentFeeds removed = RecentFeeds.NONE.apply(app.at(removedAt).removed(feed));
    Instant threeDaysOn = NOON.plus(RecentFeeds.KEPT);

    assertThat(removed.prunedAt(threeDaysOn).apply(feed).prunedAt(threeDaysOn).feeds()).isEmpty();
    assertThat(removed.prunedAt(threeDaysOn.plus(Duration.ofDays(1))).removed()).isEmpty();
  }

  @Test
  void aSourceOnlyRemovesItsOwnEntries() {
    JourneyEvent feed = app.at(NOON).feed();
    RecentFeeds feeds = RecentFeeds.NONE.apply(feed);

    assertThat(feeds.apply(Events.of("clinic").at(NOON).removed(feed)).feeds()).hasSize(1);
    assertThat(feeds.apply(app.at(NOON).removed(feed)).feeds()).isEmpty();
  }

  @Test
  void whatIsNoFeedLeavesThemAsTheyAre() {
    RecentFeeds feeds = RecentFeeds.NONE.apply(app.at(NOON).feed());

    assertThat(feeds.apply(app.at(NOON).event(new Fact.PumpRecorded(NOON, 40))).feeds())
        .isEqualTo(feeds.feeds());
    assertThat(feeds.apply(app.at(NOON).born(NOON))).isEqualTo(feeds);
  }

  @Test
  void feedsStandInTheOrderOfTheirTime() {
    JourneyEvent early = app.at(NOON).feed();
    JourneyEvent late = app.at(NOON.plusSeconds(1)).feed();

    assertThat(RecentFeeds.NONE.apply(late).apply(early))
        .isEqualTo(RecentFeeds.NONE.apply(early).apply(late));
  }
}
