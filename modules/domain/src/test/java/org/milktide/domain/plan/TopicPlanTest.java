package org.milktide.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.testing.SampleCatalogue.CATALOGUE;
import static org.milktide.domain.testing.SampleCatalogue.R16_ASK;
import static org.milktide.domain.testing.SampleCatalogue.R42_WEEK_TWO;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.testing.Request;

/** What somebody switched off does not come; what they switch on again does, while it is time. */
class TopicPlanTest {
  private static final Instant BORN = Instant.parse("2027-03-01T10:00:00Z");
  private static final Instant START = BORN.minus(Duration.ofDays(7));

  private final Walk walk =
      Walk.of(START, Request.due(Walk.ANNA, LocalDate.of(2027, 3, 5))).until(BORN);

  private static Fact off(String... topics) {
    return new Fact.PreferencesChanged(
        null, null, null, null, WordSet.of(List.of(topics)), null, null);
  }

  private void bornWithout(String... topics) {
    walk.apply(walk.here().event(off(topics)));
    walk.apply(walk.here().bornAtTerm(BORN));
  }

  private void day(int day) {
    walk.until(BORN.plus(Duration.ofDays(day)));
  }

  private List<Skip.Cause> notes(Item item) {
    return Planning.plan(walk.situation(), CATALOGUE, walk.now()).skips().stream()
        .filter(skip -> skip.item().key().item().equals(item.id()))
        .map(Skip::cause)
        .toList();
  }

  @Test
  void anItemOfATopicThatIsOnComes() {
    bornWithout("expressing");
    day(40);

    assertThat(walk.sent(R42_WEEK_TWO)).hasSize(1);
    assertThat(notes(R42_WEEK_TWO)).isEmpty();
  }

  @Test
  void anItemOfATopicThatIsOffIsSkippedAndTheNoteSaysWhy() {
    bornWithout("feeding");
    day(40);

    assertThat(walk.sent(R42_WEEK_TWO)).isEmpty();
    assertThat(notes(R42_WEEK_TWO)).containsExactly(Skip.Cause.TOPIC);
  }

  @Test
  void aQuestionComesWhateverIsOff() {
    bornWithout("milk-coming-in", "first-days", "feeding");
    day(10);

    assertThat(walk.sent(R16_ASK)).hasSize(1);
  }

  @Test
  void switchedOnAgainInTimeItComesAfterAll() {
    bornWithout("feeding");
    day(15);
    walk.apply(walk.here().event(off()));
    day(40);

    assertThat(walk.sent(R42_WEEK_TWO)).singleElement().satisfies(this::isAfterDay15);
  }

  private void isAfterDay15(Instant at) {
    assertThat(at).isAfter(BORN.plus(Duration.ofDays(15)));
  }

  @Test
  void switchedOnAgainTooLateItDoesNotComeAndNoBurstDoes() {
    bornWithout("feeding");
    day(40);
    int before = walk.mails.size();
    walk.apply(walk.here().event(off()));
    day(41);

    assertThat(walk.mails).hasSize(before);
  }

  @Test
  void onesOwnPageOfWhatIsOpenLeavesItOutToo() {
    bornWithout("feeding");
    day(15);
    assertThat(open()).doesNotContain(R42_WEEK_TWO.id());

    walk.apply(walk.here().event(off()));
    assertThat(open()).contains(R42_WEEK_TWO.id());
  }

  private List<ItemId> open() {
    return OpenNow.of(walk.situation(), CATALOGUE, RecipientId.PARENT, walk.now()).stream()
        .map(item -> item.key().item())
        .toList();
  }
}
