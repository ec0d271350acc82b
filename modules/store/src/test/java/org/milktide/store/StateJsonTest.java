package org.milktide.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.journey.Fold;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Recipient;
import org.milktide.domain.testing.Events;
import org.milktide.domain.testing.Histories;

/** What is written down of a journey is read as the same. */
class StateJsonTest {
  private static final long SEED = 20270309;
  private static final int HISTORIES = 500;
  private static final Instant START = Instant.parse("2027-03-01T10:00:00Z");
  private static final JourneyId ID = JourneyId.ofReference("tests", "json");

  private final Random random = new Random(SEED);

  private JourneyState drawn() {
    JourneyState state = JourneyState.unheard(ID);
    for (JourneyEvent event : new Histories(random).draw(START, 60)) {
      state = Fold.apply(state, event);
    }
    return state;
  }

  @Test
  void everyStateIsReadAsItWasWritten() {
    for (int i = 0; i < HISTORIES; i++) {
      JourneyState state = drawn();

      assertThat(StateJson.read(StateJson.write(state), JourneyState.class))
          .as("seed %d, history %d", SEED, i)
          .isEqualTo(state);
    }
  }

  @Test
  void aStateWrittenBeforeThereWereProfilesHasAnEmptyOne() {
    Map<String, Object> before = new HashMap<>(StateJson.readMap(StateJson.write(drawn())));
    before.remove("profile");

    assertThat(StateJson.read(StateJson.write(before), JourneyState.class).profile())
        .isEqualTo(JourneyState.unheard(ID).profile());
  }

  @Test
  void aPersonWrittenBeforeThereWereTopicsHasNoneOffAndIsDiscreet() {
    Map<String, Object> before = new HashMap<>(StateJson.readMap(StateJson.write(withAWish())));
    before.put("recipients", Map.of("parent", Map.of()));

    Recipient parent = StateJson.read(StateJson.write(before), JourneyState.class).parent();

    assertThat(withAWish().parent().silencedTopics().words()).containsExactly("feeding");
    assertThat(parent.silencedTopics()).isEqualTo(WordSet.NONE);
    assertThat(parent.isDiscreet()).isTrue();
    assertThat(parent.wantsFewer()).isFalse();
  }

  private static JourneyState withAWish() {
    Fact wish =
        new Fact.PreferencesChanged(
            null, null, null, null, WordSet.of(List.of("feeding")), false, true);
    return Fold.apply(JourneyState.unheard(ID), Events.of("tests").at(START).event(wish));
  }
}
