package org.milktide.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.Fact;
import org.milktide.domain.feeding.RecentFeeds;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.testing.Events;

/** The row of the recent log, as it is written and as it once was. */
class RecentFeedsJsonTest {
  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

  /** Three and a half days, the mean of what is kept, of 10 feeds and 10 diapers a day. */
  private static RecentFeeds typical() {
    Events app = Events.of("https://app.example.org/logs");
    RecentFeeds feeds = RecentFeeds.NONE;
    for (int i = 0; i < 35; i++) {
      Instant at = NOON.plus(Duration.ofMinutes(144L * i));
      feeds = feeds.apply(app.at(at).feed("A"));
      feeds =
          feeds.apply(
              app.at(at)
                  .event(new Fact.DiaperRecorded(new BabyId("A"), at, true, false, null, null)));
    }
    return feeds;
  }

  @Test
  void whatIsWrittenReadsAsItWas() {
    RecentFeeds feeds = typical().prunedAt(NOON.plus(Duration.ofDays(4)));

    assertThat(StateJson.read(StateJson.write(feeds), RecentFeeds.class)).isEqualTo(feeds);
  }

  @Test
  void aRowOfBeforeThereWereDiapersReadsAsHavingNone() {
    String old =
        """
        {"feeds":[{"key":"app\\ne1","babyId":"A","startedAt":"2027-03-01T12:00:00Z","minutes":0,
          "arrivedAt":"2027-03-01T12:00:00Z"}],"removed":{}}
        """;
    RecentFeeds read = StateJson.read(old, RecentFeeds.class);

    assertThat(read.feeds()).hasSize(1);
    assertThat(read.diapers()).isEmpty();
    assertThat(read.days()).isEmpty();
    assertThat(read.wholeSince()).isEqualTo(NOON);
  }

  @Test
  void aTypicalRowIsSmall() {
    assertThat(StateJson.write(typical()).length()).isLessThan(12_000);
  }
}
