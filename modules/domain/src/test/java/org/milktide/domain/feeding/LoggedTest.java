package org.milktide.domain.feeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedKind;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.testing.Events;

class LoggedTest {
  private static final Instant NOON = Instant.parse("2027-01-04T12:00:00Z");
  private static final Instant NIGHT = NOON.plusSeconds(43_200);

  private static JourneyEvent feed(String id, Instant at) {
    Fact fact = new Fact.FeedRecorded(null, at, FeedKind.OTHER, null, null);
    return Events.of("tests").at(at).event(id, fact);
  }

  private static Logged logged(JourneyEvent... heard) {
    return Logged.of(List.of(heard), NOON, NIGHT);
  }

  @Test
  void ofTwoEntriesOfOneIdTheOneHeardFirstCounts() {
    assertThat(logged(feed("1", NOON), feed("1", NOON.plusSeconds(9))).entries())
        .singleElement()
        .extracting(LogEntry::at)
        .isEqualTo(NOON);
    assertThat(logged(feed("1", NIGHT), feed("1", NOON)).entries()).isEmpty();
  }

  @Test
  void whatIsNoEntryOfTheLogCountsForNothing() {
    Events now = Events.of("tests").at(NOON);
    assertThat(logged(now.milkIn(NOON), now.lost())).isEqualTo(new Logged(List.of(), List.of()));
  }

  @Test
  void theOrderOfArrivalDoesNotMatter() {
    List<JourneyEvent> heard =
        new ArrayList<>(
            IntStream.range(0, 20).mapToObj(i -> feed("" + i, NOON.plusSeconds(i % 7))).toList());
    Events now = Events.of("tests").at(NOON);
    heard.add(now.event("out", new Fact.EntryRemoved("3")));
    Logged expected = Logged.of(heard, NOON, NIGHT);
    assertThat(expected.entries()).hasSize(19);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(heard, new Random(seed));
      assertThat(Logged.of(heard, NOON, NIGHT)).isEqualTo(expected);
    }
  }
}
