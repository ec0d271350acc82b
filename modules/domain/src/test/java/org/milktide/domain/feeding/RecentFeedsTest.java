package org.milktide.domain.feeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.testing.Events;

/** The feeds of the last two days as a set. */
class RecentFeedsTest {
  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

  private final Events app = Events.of("app");

  @Test
  void aFeedIsKeptForTwoDaysAndNoLonger() {
    RecentFeeds feeds = RecentFeeds.NONE.apply(app.at(NOON).feed());

    assertThat(feeds.prunedAt(NOON.plus(RecentFeeds.KEPT))).isEqualTo(feeds);
    assertThat(feeds.prunedAt(NOON.plus(RecentFeeds.KEPT).plusSeconds(1)).feeds()).isEmpty();
  }

  @Test
  void aRemovalIsKeptAsLongAsTheFeedThatMayStillCome() {
    JourneyEvent feed = app.at(NOON).feed();
    Instant removedAt = NOON.plus(Duration.ofMinutes(5));
    RecentFeeds removed = RecentFeeds.NONE.apply(app.at(removedAt).removed(feed));
    Instant twoDaysOn = NOON.plus(RecentFeeds.KEPT);

    assertThat(removed.prunedAt(twoDaysOn).apply(feed).prunedAt(twoDaysOn).feeds()).isEmpty();
    assertThat(removed.prunedAt(twoDaysOn.plusSeconds(400)).removed()).isEmpty();
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
