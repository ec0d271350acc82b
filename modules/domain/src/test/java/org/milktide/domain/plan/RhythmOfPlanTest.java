package org.milktide.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.testing.SampleCatalogue.WELCOME;
import static org.milktide.domain.testing.SampleCatalogue.after;
import static org.milktide.domain.testing.SampleCatalogue.item;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.testing.Request;
import org.milktide.domain.testing.SampleCatalogue;

/** Slots, short intervals, quiet hours and outages, as a family in Berlin meets them. */
class RhythmOfPlanTest {
  /** Monday, 11:00 in Berlin. */
  private static final Instant MONDAY = Instant.parse("2027-03-01T10:00:00Z");

  private static final Instant TUESDAY_NINE = Instant.parse("2027-03-02T08:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  private static Walk family(Item... items) {
    return Walk.of(
        new Catalogue(List.of(items)), MONDAY, Request.due(Walk.ANNA, LocalDate.of(2027, 10, 1)));
  }

  private static Item hours(String id, int from, int until) {
    return item(id, after(Anchor.SUBSCRIBED, from, until));
  }

  @Test
  void anItemGoesWithTheFirstSlotOfItsInterval() {
    Walk walk = family(WELCOME).until(MONDAY.plus(DAY.multipliedBy(30)));

    assertThat(walk.sent(WELCOME)).containsExactly(TUESDAY_NINE);
    assertThat(walk.store.earliest()).isEmpty();
  }

  @Test
  void fromWeeklyToDailyMovesWhatIsWaitingAtOnce() {
    Walk walk = family(WELCOME);
    walk.apply(walk.here().rhythm("weekly mon 09:00"));
    walk.until(MONDAY.plus(DAY.multipliedBy(2)));
    assertThat(walk.mails).isEmpty();

    walk.apply(walk.here().rhythm("daily 09:00"));
    walk.until(MONDAY.plus(DAY.multipliedBy(8)));

    assertThat(walk.sent(WELCOME)).containsExactly(TUESDAY_NINE.plus(DAY.multipliedBy(2)));
  }

  @Test
  void anIntervalThatHoldsNoSlotGoesAloneAtItsFirstMomentOutsideQuietHours() {
    Item brief = hours("guides.short", 24, 48);
    Item night = hours("guides.night", 11, 23);
    Walk walk = family(brief, night);
    walk.apply(walk.here().rhythm("weekly mon 09:00"));
    walk.until(MONDAY.plus(DAY.multipliedBy(8)));

    assertThat(walk.sent(brief)).containsExactly(MONDAY.plus(DAY));
    assertThat(walk.sent(night)).containsExactly(Instant.parse("2027-03-02T07:00:00Z"));
    assertThat(reasons(walk)).containsOnly("subscribed/alone");
  }

  @Test
  void whatGoesAloneTakesAllThatIsDueThenInOneDigest() {
    Item one = hours("guides.one", 24, 30);
    Item two = hours("guides.two", 20, 40);
    Walk walk = family(one, two);
    walk.apply(walk.here().rhythm("weekly sun 09:00"));
    walk.downUntil(MONDAY.plus(DAY)).until(MONDAY.plus(DAY.multipliedBy(3)));

    assertThat(walk.mails).singleElement().satisfies(mail -> assertThat(mail.items()).hasSize(2));
  }

  @Test
  void onlyAnIntervalWhollyInQuietHoursIsSkippedForThem() {
    Item inNight = hours("guides.night", 11, 20);
    Item minute = hours("guides.minute", 11, 22);
    Walk walk = family(inNight, minute).until(MONDAY.plus(DAY.multipliedBy(3)));

    assertThat(walk.sent(inNight)).isEmpty();
    assertThat(walk.sent(minute)).hasSize(1);
    assertThat(walk.skips())
        .singleElement()
        .extracting(LedgerEntry::item, LedgerEntry::reason)
        .containsExactly(inNight.id(), "quiet");
  }

  @Test
  void afterAnOutageWhatIsStillValidLeavesAtOnceAndOnce() {
    Item brief = hours("guides.brief", 20, 26);
    Walk walk = family(WELCOME, brief);
    Instant back = TUESDAY_NINE.plus(Duration.ofHours(6));
    walk.downUntil(back).pass();
    walk.pass();
    walk.until(MONDAY.plus(DAY.multipliedBy(20)));

    assertThat(walk.sent(WELCOME)).containsExactly(back);
    assertThat(walk.sent(brief)).isEmpty();
    assertThat(walk.skips()).extracting(LedgerEntry::reason).containsExactly("missed");
  }

  @Test
  void anOutageThatEndsUnderTwoHoursBeforeTheNextSlotWaitsForIt() {
    Instant wednesdayNine = TUESDAY_NINE.plus(DAY);

    assertThat(sentAfterOutageUntil(wednesdayNine.minusSeconds(3599))).isEqualTo(wednesdayNine);
    assertThat(sentAfterOutageUntil(wednesdayNine.minus(Duration.ofHours(5))))
        .isEqualTo(wednesdayNine);
  }

  @Test
  void anOutageThatEndsTwoHoursBeforeTheNextSlotDoesNotWait() {
    Walk walk = family(WELCOME);
    walk.apply(walk.here().rhythm("daily 12:00"));
    Instant ten = Instant.parse("2027-03-03T09:00:00Z");
    walk.downUntil(ten).until(ten.plus(DAY));

    assertThat(walk.sent(WELCOME)).containsExactly(ten);
    Walk later = family(WELCOME);
    later.apply(later.here().rhythm("daily 12:00"));
    later.downUntil(ten.plusSeconds(1)).until(ten.plus(DAY));
    assertThat(later.sent(WELCOME)).containsExactly(ten.plus(Duration.ofHours(2)));
  }

  private static Instant sentAfterOutageUntil(Instant back) {
    Walk walk = family(WELCOME).downUntil(back).until(back.plus(DAY.multipliedBy(5)));
    assertThat(walk.sent(WELCOME)).hasSize(1);
    return walk.sent(WELCOME).getFirst();
  }

  @Test
  void aDueDateMovedLaterDoesNotStartTheSeriesAgain() {
    Walk walk = Walk.of(MONDAY, Request.due(Walk.ANNA, LocalDate.of(2027, 7, 1)));
    walk.until(MONDAY.plus(DAY.multipliedBy(50)));
    walk.apply(walk.here().dueDate(LocalDate.of(2027, 8, 20)));
    walk.until(MONDAY.plus(DAY.multipliedBy(300)));

    for (Item pregnancy :
        List.of(SampleCatalogue.R03_DUCTS, SampleCatalogue.R06_PACK, SampleCatalogue.R07_HOLD)) {
      assertThat(walk.sent(pregnancy)).as("%s", pregnancy.id()).hasSize(1);
    }
  }

  @Test
  void changesEveryDayRepeatNothingAndLoseNothing() {
    Walk walk = Walk.of(MONDAY, Request.due(Walk.ANNA, LocalDate.of(2027, 7, 1)));
    for (int day = 0; day < 150; day++) {
      walk.until(MONDAY.plus(DAY.multipliedBy(day)));
      walk.apply(walk.here().dueDate(LocalDate.of(2027, 7, 1 + day % 2)));
    }

    assertThat(walk.sent(WELCOME)).hasSize(1);
    assertThat(walk.sent(SampleCatalogue.R03_DUCTS)).hasSize(1);
    assertThat(walk.sent(SampleCatalogue.R06_PACK)).hasSize(1);
    assertThat(walk.sent(SampleCatalogue.R07_HOLD)).hasSize(1);
  }

  private static List<String> reasons(Walk walk) {
    return walk.ledger().stream().map(LedgerEntry::reason).toList();
  }
}
