package org.milktide.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.testing.SampleCatalogue.after;
import static org.milktide.domain.testing.SampleCatalogue.item;
import static org.milktide.domain.testing.SampleCatalogue.soon;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.testing.Request;

/** After a pause comes one message with all that is still right, and nothing that is over. */
class CatchUpTest {
  /** 11:00 in Berlin; the pause ends after five days, at the same time. */
  private static final Instant START = Instant.parse("2027-02-20T10:00:00Z");

  private static final Instant END = Walk.hours(START, 120);
  private static final Item OVER = item("service.over", after(Anchor.SUBSCRIBED, 24, 72));
  private static final Item OPEN = item("service.open", after(Anchor.SUBSCRIBED, 24, 240));
  private static final Item OPEN_TOO = item("service.open-too", after(Anchor.SUBSCRIBED, 48, 240));
  private static final Item SOON = soon("service.soon", after(Anchor.SUBSCRIBED, 96, 240));
  private static final Item LATER = item("service.later", after(Anchor.SUBSCRIBED, 168, 240));

  private static Walk walk(Item... items) {
    Request request =
        Request.due(Walk.ANNA, LocalDate.of(2027, 9, 1)).zone(ZoneId.of("Europe/Berlin"));
    Walk walk = Walk.of(new Catalogue(List.of(items)), START, request);
    walk.apply(walk.here().paused(END));
    return walk.until(Walk.hours(START, 240));
  }

  @Test
  void whatIsBetterSoonBringsAllThatIsOpen() {
    Walk walk = walk(OVER, OPEN, OPEN_TOO, SOON, LATER);

    assertThat(walk.mails.getFirst().at()).isEqualTo(END);
    assertThat(walk.mails.getFirst().items())
        .containsExactly("service.soon", "service.open", "service.open-too");
    assertThat(walk.mails).hasSize(2);
    assertThat(walk.sent(LATER)).hasSize(1);
    assertThat(walk.sent(OVER)).isEmpty();
  }

  @Test
  void withoutItOneDigestComesAtTheNextSlot() {
    Walk walk = walk(OVER, OPEN, OPEN_TOO);

    assertThat(walk.mails)
        .singleElement()
        .satisfies(mail -> assertThat(mail.at()).isEqualTo("2027-02-26T08:00:00Z"))
        .satisfies(
            mail -> assertThat(mail.items()).containsExactly("service.open", "service.open-too"));
  }

  @Test
  void withoutAPauseASlotIsWaitedFor() {
    Request request =
        Request.due(Walk.ANNA, LocalDate.of(2027, 9, 1)).zone(ZoneId.of("Europe/Berlin"));
    Item open = item("service.open", after(Anchor.SUBSCRIBED, 1, 240));
    Item soon = soon("service.soon", after(Anchor.SUBSCRIBED, 2, 240));
    Walk walk = Walk.of(new Catalogue(List.of(open, soon)), START, request);
    walk.until(Walk.hours(START, 240));

    assertThat(walk.sent(soon)).containsExactly(Walk.hours(START, 2));
    assertThat(walk.sent(open)).containsExactly(Instant.parse("2027-02-21T08:00:00Z"));
  }
}
