package org.milktide.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.testing.SampleCatalogue.after;
import static org.milktide.domain.testing.SampleCatalogue.item;
import static org.milktide.domain.testing.SampleCatalogue.question;
import static org.milktide.domain.testing.SampleCatalogue.soon;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.testing.Request;

/** Fewer, please: what can wait comes together every other week, and nothing is lost by it. */
class FewerPlanTest {
  /** Monday, 11:00 in Berlin. */
  private static final Instant MONDAY = Instant.parse("2027-03-01T10:00:00Z");

  /** Nine in the morning two weeks later, before the clocks change there. */
  private static final Instant OTHER_WEEK = Instant.parse("2027-03-15T08:00:00Z");

  private static final int DAY = 24;
  private static final Item EARLY = lasting("maintenance.early", 2 * DAY, 16 * DAY);
  private static final Item LATE = lasting("maintenance.late", 9 * DAY, 23 * DAY);
  private static final Item SHORT = lasting("maintenance.short", 3 * DAY, 6 * DAY);

  private static Item lasting(String id, int from, int until) {
    return item(id, after(Anchor.SUBSCRIBED, from, until));
  }

  private static Walk family(Item... items) {
    return Walk.of(
        new Catalogue(List.of(items)), MONDAY, Request.due(Walk.ANNA, LocalDate.of(2027, 10, 1)));
  }

  private static void fewer(Walk walk, boolean wished) {
    Fact said = new Fact.PreferencesChanged(null, null, null, null, null, null, wished);
    JourneyEvent event = walk.here().event(said);
    walk.apply(event);
  }

  private static Walk throughAMonth(Walk walk) {
    return walk.until(MONDAY.plus(Duration.ofDays(31)));
  }

  @Test
  void whatCanWaitComesTogetherTwoWeeksAfterTheWish() {
    Walk walk = family(EARLY, LATE);
    fewer(walk, true);
    throughAMonth(walk);

    assertThat(walk.mails).singleElement().satisfies(mail -> assertThat(mail.items()).hasSize(2));
    assertThat(walk.sent(EARLY)).containsExactly(OTHER_WEEK);
  }

  @Test
  void withoutTheWishEachComesAtItsOwnTime() {
    Walk walk = throughAMonth(family(EARLY, LATE));

    assertThat(walk.mails).hasSize(2);
  }

  @Test
  void whatCannotWaitForItComesAsItDoesToEverybody() {
    Walk plain = throughAMonth(family(SHORT));
    Walk walk = family(SHORT);
    fewer(walk, true);
    throughAMonth(walk);

    assertThat(walk.sent(SHORT)).hasSize(1).isEqualTo(plain.sent(SHORT));
  }

  @Test
  void questionsAndWhatIsBetterSoonAreNotHeldBackAndTakeAlongWhatWaits() {
    Item ask = question("delayed-onset.ask", after(Anchor.SUBSCRIBED, 5 * DAY, 25 * DAY));
    Item gentle = soon("first-hours.soon", after(Anchor.SUBSCRIBED, 7 * DAY, 25 * DAY));
    Walk walk = family(EARLY, LATE, ask, gentle);
    fewer(walk, true);
    throughAMonth(walk);

    assertThat(walk.sent(ask)).containsExactly(MONDAY.plus(Duration.ofDays(5)));
    assertThat(walk.sent(gentle)).containsExactly(MONDAY.plus(Duration.ofDays(7)));
    assertThat(walk.sent(EARLY)).isEqualTo(walk.sent(ask));
    assertThat(walk.sent(LATE)).containsExactly(OTHER_WEEK);
  }

  @Test
  void aQuestionThatGoesWithTheNextSlotDoesNotWaitForTheOtherWeeks() {
    Item ask = question("delayed-onset.ask", after(Anchor.SUBSCRIBED, 21, 25 * DAY));
    Walk walk = family(ask);
    fewer(walk, true);
    throughAMonth(walk);

    assertThat(walk.sent(ask)).containsExactly(Instant.parse("2027-03-02T08:00:00Z"));
  }

  @Test
  void whatIsGoodToKnowAndNoMoreIsLeftOutAndTheNoteSaysWhy() {
    Item extra = lasting("composition.extra", 2 * DAY, 16 * DAY);
    Walk walk = family(extra, EARLY);
    fewer(walk, true);
    throughAMonth(walk);

    assertThat(walk.sent(extra)).isEmpty();
    assertThat(walk.sent(EARLY)).hasSize(1);
    assertThat(Planning.plan(walk.situation(), new Catalogue(List.of(extra)), walk.now()).skips())
        .singleElement()
        .satisfies(skip -> assertThat(skip.cause()).isEqualTo(Skip.Cause.FEWER));
  }

  @Test
  void takenBackWhatWaitsComesWithTheNextSlot() {
    Walk walk = family(EARLY);
    fewer(walk, true);
    walk.until(MONDAY.plus(Duration.ofDays(4)));
    assertThat(walk.mails).isEmpty();

    fewer(walk, false);
    throughAMonth(walk);

    assertThat(walk.sent(EARLY)).containsExactly(Instant.parse("2027-03-06T08:00:00Z"));
  }

  @Test
  void aWeeklyRhythmKeepsItsDayAndItsTime() {
    Walk walk = family(EARLY, LATE);
    walk.apply(walk.here().rhythm("weekly thu 18:30"));
    fewer(walk, true);
    throughAMonth(walk);

    // EARLY ends before the other week's Thursday and so goes with the Thursday that it has.
    assertThat(walk.sent(EARLY)).containsExactly(Instant.parse("2027-03-04T17:30:00Z"));
    assertThat(walk.sent(LATE)).containsExactly(Instant.parse("2027-03-18T17:30:00Z"));
  }

  @Test
  void theRestOfTheLifeKeepsToEveryOtherWeek() {
    Item later = lasting("maintenance.later", 30 * DAY, 44 * DAY);
    Walk walk = family(later);
    fewer(walk, true);
    walk.until(MONDAY.plus(Duration.ofDays(60)));

    // Two weeks after the second of them; nine by a clock that has changed to summer time.
    assertThat(walk.sent(later)).containsExactly(Instant.parse("2027-04-12T07:00:00Z"));
  }

  @Test
  void anOutageOverItsSlotLosesNothing() {
    Walk walk = family(EARLY);
    fewer(walk, true);
    Instant up = OTHER_WEEK.plus(Duration.ofHours(7));
    walk.downUntil(up).until(up.plus(Duration.ofDays(10)));

    assertThat(walk.sent(EARLY)).containsExactly(up);
  }
}
