package org.milktide.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.testing.SampleCatalogue.after;
import static org.milktide.domain.testing.SampleCatalogue.item;
import static org.milktide.domain.testing.SampleCatalogue.starter;
import static org.milktide.domain.testing.SampleCatalogue.weeks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.guidance.Condition;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.testing.Request;

/** Who joins late gets with the welcome what they missed and can still use, once. */
class StarterTest {
  /** 11:00 in Berlin, 30w0d of a pregnancy that ends on 1 May. */
  private static final Instant START = Instant.parse("2027-02-20T10:00:00Z");

  private static final LocalDate DUE = LocalDate.of(2027, 5, 1);
  private static final Item WELCOME = item("service.welcome", after(Anchor.SUBSCRIBED, 0, 12));
  private static final Item MISSED =
      starter(item("pregnancy.help", weeks(24, 26), Condition.NOT_BORN), weeks(24, 38).until());
  private static final Item STALE = item("pregnancy.halfway", weeks(20, 22), Condition.NOT_BORN);
  private static final Item PAST =
      starter(item("pregnancy.scan", weeks(12, 14), Condition.NOT_BORN), weeks(12, 24).until());

  private static Walk joining(Instant at, Item... items) {
    Request request = Request.due(Walk.ANNA, DUE).zone(ZoneId.of("Europe/Berlin"));
    return Walk.of(new Catalogue(List.of(items)), at, request);
  }

  @Test
  void whatWasMissedAndIsStillOfUseComesAfterTheWelcomeInTheSameMessage() {
    Walk walk = joining(START, WELCOME, MISSED, STALE, PAST).until(Walk.hours(START, 24 * 60));

    assertThat(walk.mails)
        .singleElement()
        .satisfies(mail -> assertThat(mail.at()).isEqualTo(START))
        .satisfies(
            mail -> assertThat(mail.items()).containsExactly("service.welcome", "pregnancy.help"));
    assertThat(walk.planned.keySet()).filteredOn(PlannedItem::isStarter).hasSize(1);
  }

  @Test
  void whoJoinsInTimeGetsItInItsTimeAndNotAgain() {
    Instant early = Instant.parse("2026-10-01T10:00:00Z");
    Walk walk = joining(early, WELCOME, MISSED).until(START);

    assertThat(walk.sent(MISSED)).singleElement().satisfies(at -> isInWeek24(at));
    assertThat(walk.planned.keySet()).noneMatch(PlannedItem::isStarter);
  }

  private static void isInWeek24(Instant at) {
    assertThat(at)
        .isBetween(Instant.parse("2027-01-08T00:00:00Z"), Instant.parse("2027-01-16T00:00:00Z"));
  }

  @Test
  void withoutAWelcomeItWaitsForTheSlot() {
    Walk walk = joining(START, MISSED).until(Walk.hours(START, 72));

    assertThat(walk.sent(MISSED)).containsExactly(Instant.parse("2027-02-21T08:00:00Z"));
  }

  @Test
  void itComesBeforeItsUseEndsWhereTheNextSlotWouldBeTooLate() {
    Item soonOver =
        starter(item("pregnancy.help", weeks(24, 26), Condition.NOT_BORN), weeks(24, 31).until());
    Walk walk = joining(START, soonOver);
    walk.apply(walk.here().rhythm("weekly sat 09:00"));
    walk.until(Walk.hours(START, 24 * 20));

    assertThat(walk.sent(soonOver)).containsExactly(START);
  }

  @Test
  void whatDoesNotFitThisFamilyDoesNotCome() {
    Walk walk = joining(START.minusSeconds(60), WELCOME, MISSED);
    walk.apply(walk.here().bornAtTerm(START.minusSeconds(3600)));
    walk.until(Walk.hours(START, 24 * 20));

    assertThat(walk.mails.stream().skip(1)).isEmpty();
  }
}
