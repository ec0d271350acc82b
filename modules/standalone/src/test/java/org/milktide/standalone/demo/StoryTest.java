package org.milktide.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.Fact;
import org.milktide.domain.wire.EventReader;
import org.milktide.intake.IntakeTopics;

class StoryTest {
  private final Story story = Story.ofSampleFamilies();

  @Test
  void everythingIsToldInOrderAndWithinTheStory() {
    List<Instant> told = story.moments().stream().map(moment -> moment.told().at()).toList();

    assertThat(told).isSorted().doesNotHaveDuplicates();
    assertThat(told.getFirst()).isAfter(story.start());
    assertThat(told.getLast()).isBefore(story.end());
  }

  @Test
  void everyFamilySubscribesFirst() {
    assertThat(story.families())
        .allSatisfy(
            family ->
                assertThat(family.told().getFirst().fact())
                    .isInstanceOf(Fact.SubscriptionRequested.class));
  }

  @Test
  void everyRecordIsReadBackAsTheFactThatItTells() {
    for (Story.Moment moment : story.moments()) {
      Told told = moment.told();
      DemoRecord message =
          CloudEvents.tell(moment.family().reference(), told.fact(), told.at(), moment.eventId());

      Optional<EventReader.Read> read =
          EventReader.read(InMemoryProduct.json(message), EventReader.Defaults.NONE, told.at());

      assertThat(read.orElseThrow().event().fact()).isEqualTo(told.fact());
      assertThat(read.orElseThrow().subject()).isEqualTo(message.key());
    }
  }

  @Test
  void noTwoRecordsHaveTheSameId() {
    assertThat(story.moments().stream().map(Story.Moment::eventId)).doesNotHaveDuplicates();
  }

  @Test
  void eachKindOfFactGoesToItsTopic() {
    Map<String, List<String>> topics =
        Map.of(
            IntakeTopics.SUBSCRIPTION_EVENTS, List.of("subscription.requested"),
            IntakeTopics.BABY_EVENTS, List.of("baby.born", "milk-in.noticed", "loss.reported"),
            IntakeTopics.FEED_EVENTS, List.of("feed.recorded"));
    for (Story.Moment moment : story.moments()) {
      DemoRecord message =
          CloudEvents.tell("ref", moment.told().fact(), moment.told().at(), moment.eventId());
      assertThat(topics.get(message.topic()))
          .anySatisfy(type -> assertThat(message.json()).contains("org.milktide." + type));
    }
  }

  @Test
  void theBirthsLieInTheSlowDays() {
    Phase slow = story.phases().get(1);

    assertThat(story.moments().stream().map(Story.Moment::told))
        .filteredOn(told -> told.fact() instanceof Fact.BabyBorn)
        .hasSize(4)
        .allSatisfy(told -> assertThat(slow.holds(told.at())).isTrue());
  }

  @Test
  void nowMovesEvenlyAlongTheLine() {
    double aSecond = story.position(story.start().plus(Duration.ofDays(7)));
    Instant slow = story.phases().get(1).from();
    double aSlowSecond = story.position(slow.plus(Duration.ofHours(3))) - story.position(slow);

    assertThat(aSlowSecond).isCloseTo(aSecond, within(1e-9));
    assertThat(story.position(story.start())).isZero();
    assertThat(story.position(story.end().plusSeconds(1))).isEqualTo(1);
  }

  @Test
  void theNextBirthIsTheNextOneTold() {
    Instant first = story.nextBirth(story.start()).orElseThrow();

    assertThat(first).isEqualTo("2026-10-13T05:00:00Z");
    assertThat(story.nextBirth(first)).contains(Instant.parse("2026-10-13T20:30:00Z"));
    assertThat(story.nextBirth(story.end())).isEmpty();
  }
}
