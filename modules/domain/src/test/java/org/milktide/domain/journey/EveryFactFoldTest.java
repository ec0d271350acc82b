package org.milktide.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.milktide.domain.door.Door;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Stamp;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.plan.Situation;
import org.milktide.domain.testing.SampleCatalogue;

/** Facts of every type there is, in every order, twice, and in batches of any size. */
class EveryFactFoldTest {
  private static final long SEED = 20270308;
  private static final Instant MONDAY = Instant.parse("2027-03-01T10:00:00Z");
  private static final Instant HEARD = MONDAY.plus(Duration.ofHours(10));
  private static final JourneyId ID = JourneyId.ofReference("tests", "facts");
  private static final int ROUNDS = 6;

  private final Random random = new Random(SEED);
  private final AnyFact facts = new AnyFact(random, MONDAY);

  /** Few times and two sources, so that stamps often differ in their last part alone. */
  private JourneyEvent event(int number, Class<?> type) {
    Instant time = MONDAY.plus(Duration.ofHours(random.nextInt(4)));
    String source = random.nextBoolean() ? "clinic" : "page";
    Instant arrival = time.plus(Duration.ofMinutes(random.nextInt(300)));
    Fact fact = facts.draw(type);
    return new JourneyEvent(new Stamp(time, source, "e" + number), arrival, fact);
  }

  @Test
  void everyTwoFactsOfAnyTypeFoldTheSameInEitherOrder() {
    for (Class<?> one : AnyFact.TYPES) {
      for (Class<?> other : AnyFact.TYPES) {
        for (int round = 0; round < ROUNDS; round++) {
          JourneyEvent first = event(1, one);
          JourneyEvent second = event(2, other);

          assertThat(heard(List.of(List.of(second), List.of(first), List.of(second))))
              .as("seed %d: %s, %s", SEED, first, second)
              .isEqualTo(heard(List.of(List.of(first), List.of(second))));
        }
      }
    }
  }

  @Test
  void historiesOfEveryFactTypeFoldTheSameInEveryOrderRepetitionAndBatch() {
    for (int history = 0; history < 400; history++) {
      List<JourneyEvent> events = new ArrayList<>();
      for (int i = 0; i < AnyFact.TYPES.size(); i++) {
        events.add(event(i, AnyFact.TYPES.get(i)));
      }
      List<JourneyEvent> mixed = new ArrayList<>(events);
      events.stream().filter(_ -> random.nextInt(3) == 0).forEach(mixed::add);
      Collections.shuffle(mixed, random);

      assertThat(heard(batches(mixed)))
          .as("seed %d, history %d", SEED, history)
          .isEqualTo(heard(List.of(events)));
    }
  }

  private List<List<JourneyEvent>> batches(List<JourneyEvent> events) {
    List<List<JourneyEvent>> batches = new ArrayList<>();
    int from = 0;
    while (from < events.size()) {
      int until = Math.min(events.size(), from + 1 + random.nextInt(5));
      batches.add(events.subList(from, until));
      from = until;
    }
    return batches;
  }

  private static Situation heard(List<List<JourneyEvent>> batches) {
    Situation situation = Situation.unheard(ID);
    for (List<JourneyEvent> batch : batches) {
      situation = Door.apply(situation, batch, SampleCatalogue.CATALOGUE, HEARD).after();
    }
    return situation;
  }
}
