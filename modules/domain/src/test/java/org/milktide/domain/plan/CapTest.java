package org.milktide.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.testing.SampleCatalogue.after;
import static org.milktide.domain.testing.SampleCatalogue.item;
import static org.milktide.domain.testing.SampleCatalogue.question;
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
import org.milktide.domain.testing.SampleCatalogue;

/** A day holds so many messages of a kind; the excess comes with the next digest, in its time. */
class CapTest {
  /** 11:00 in Berlin. */
  private static final Instant START = Instant.parse("2027-02-20T10:00:00Z");

  private static final Instant NEXT_SLOT = Instant.parse("2027-02-21T08:00:00Z");
  private static final Item FIRST = soon("service.first", subscribed(1, 72));

  private static SampleCatalogue.Window subscribed(int from, int until) {
    return after(Anchor.SUBSCRIBED, from, until);
  }

  private static Walk walk(Item... items) {
    Request request =
        Request.due(Walk.ANNA, LocalDate.of(2027, 9, 1)).zone(ZoneId.of("Europe/Berlin"));
    return Walk.of(new Catalogue(List.of(items)), START, request);
  }

  private static Walk asItComes(Item... items) {
    Walk walk = walk(items);
    walk.apply(walk.here().rhythm("as-it-comes"));
    return walk;
  }

  private static Instant hour(int hours) {
    return Walk.hours(START, hours);
  }

  @Test
  void theSecondNoteOfADayThatIsBetterSoonComesWithTheNextDigest() {
    Item second = soon("service.second", subscribed(3, 72));
    Walk walk = walk(FIRST, second).until(hour(72));

    assertThat(walk.sent(FIRST)).containsExactly(hour(1));
    assertThat(walk.sent(second)).containsExactly(NEXT_SLOT);
  }

  @Test
  void anIntervalBeatsACap() {
    Item second = soon("service.second", subscribed(3, 20));
    Walk walk = walk(FIRST, second).until(hour(72));

    assertThat(walk.sent(second)).containsExactly(hour(3));
  }

  @Test
  void aQuestionHasRoomBesideANoteAndTheNoteThatWaitsGoesWithIt() {
    Item second = soon("service.second", subscribed(3, 72));
    Item question = question("service.question", subscribed(5, 72));
    Walk walk = walk(FIRST, second, question).until(hour(72));

    assertThat(walk.sent(question)).containsExactly(hour(5));
    assertThat(walk.sent(second)).containsExactly(hour(5));
    assertThat(walk.mails).hasSize(2);
  }

  @Test
  void aSecondSlotOfTheSameDayIsTomorrows() {
    Item morning = item("service.morning", subscribed(1, 72));
    Item noon = item("service.noon", subscribed(24, 96));
    Walk walk = walk(morning, noon).until(NEXT_SLOT);
    walk.apply(walk.here().rhythm("daily 15:00"));
    walk.until(hour(96));

    assertThat(walk.sent(morning)).containsExactly(NEXT_SLOT);
    assertThat(walk.sent(noon)).containsExactly(Instant.parse("2027-02-22T14:00:00Z"));
  }

  @Test
  void asItComesIsThreeADayAndTheRestWhenTheNextDayBegins() {
    Item[] items = {
      item("service.a", subscribed(1, 72)),
      item("service.b", subscribed(2, 72)),
      item("service.c", subscribed(3, 72)),
      item("service.d", subscribed(4, 72))
    };
    Walk walk = asItComes(items).until(hour(72));

    assertThat(walk.mails)
        .extracting(Walk.Mail::at)
        .containsExactly(hour(1), hour(2), hour(3), Instant.parse("2027-02-21T07:00:00Z"));
  }

  @Test
  void aPlannerThatComesUpLateFoldsTheExcessTheSame() {
    Item second = soon("service.second", subscribed(3, 72));
    Walk walk = walk(FIRST, second).until(hour(1));
    walk.downUntil(Instant.parse("2027-02-21T07:10:00Z")).until(hour(72));

    assertThat(walk.sent(second)).containsExactly(NEXT_SLOT);
  }
}
