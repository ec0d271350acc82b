package org.milktide.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.feeding.RecentFeeds;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.testing.Histories;

/** Order and repetition of events do not matter, in thousands of drawn histories. */
class FoldPropertyTest {
  private static final long SEED = 20270303;
  private static final int HISTORIES = 4000;
  private static final Instant START = Instant.parse("2027-03-01T10:00:00Z");
  private static final JourneyId ID = JourneyId.ofReference("tests", "fold");

  private final Random random = new Random(SEED);

  @Test
  void everyOrderAndRepetitionFoldsToTheSameStateAndFeeds() {
    for (int i = 0; i < HISTORIES; i++) {
      List<JourneyEvent> history = new Histories(random).draw(START, 3 + random.nextInt(25));
      List<JourneyEvent> mixed = new ArrayList<>(history);
      history.stream().filter(_ -> random.nextInt(3) == 0).forEach(mixed::add);
      Collections.shuffle(mixed, random);

      assertThat(fold(mixed)).as("seed %d, history %d", SEED, i).isEqualTo(fold(history));
      assertThat(feeds(mixed)).as("seed %d, history %d", SEED, i).isEqualTo(feeds(history));
    }
  }

  private static JourneyState fold(List<JourneyEvent> events) {
    JourneyState state = JourneyState.unheard(ID);
    for (JourneyEvent event : events) {
      state = Fold.apply(state, event);
    }
    return state;
  }

  private static RecentFeeds feeds(List<JourneyEvent> events) {
    RecentFeeds feeds = RecentFeeds.NONE;
    for (JourneyEvent event : events) {
      feeds = feeds.apply(event);
    }
    return feeds;
  }
}
