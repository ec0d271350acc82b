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

/**
 * What is better said soon does not wait for the next digest, and comes with no mail of its own.
 */
class SoonTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Item CONGRATULATIONS =
      soon("first-hours.congratulations", after(Anchor.BIRTH, 0, 48));
  private static final Item FIRST_FEED = item("first-hours.first-feed", after(Anchor.BIRTH, 0, 6));

  /** Mails after a birth at this UTC time on 5 April 2027, in Berlin two hours behind the clock. */
  private static Walk born(String time, String... reported) {
    Instant birth = Instant.parse("2027-04-05T" + time + ":00Z");
    Catalogue catalogue = new Catalogue(List.of(CONGRATULATIONS, FIRST_FEED));
    Instant asked = Instant.parse("2027-02-20T10:00:00Z");
    Request request = Request.due(Walk.ANNA, LocalDate.of(2027, 4, 1)).zone(BERLIN);
    Walk walk = Walk.of(catalogue, asked, request);
    Instant heard = reported.length == 0 ? birth : Instant.parse(reported[0]);
    walk.hear(walk.events.at(birth).arriving(heard).bornAtTerm(birth));
    return walk.until(Walk.hours(birth, 72));
  }

  @Test
  void itLeavesAtOnceByDayThoughASlotLiesInItsTime() {
    Walk walk = born("11:00");

    assertThat(walk.sent(CONGRATULATIONS)).containsExactly(Instant.parse("2027-04-05T11:00:00Z"));
    assertThat(walk.mails).hasSize(1);
  }

  @Test
  void itWaitsForTheSlotThatFollowsQuietHours() {
    assertThat(born("20:00").sent(CONGRATULATIONS))
        .containsExactly(Instant.parse("2027-04-06T07:00:00Z"));
  }

  /** The first hours end at 08:30, half an hour before the slot and after the quiet hours. */
  @Test
  void itJoinsWhatLeavesBeforeItsSlot() {
    Walk walk = born("00:30");

    assertThat(walk.mails)
        .singleElement()
        .satisfies(mail -> assertThat(mail.at()).isEqualTo(Instant.parse("2027-04-05T06:00:00Z")))
        .satisfies(
            mail ->
                assertThat(mail.items())
                    .containsExactly("first-hours.congratulations", "first-hours.first-feed"));
  }

  @Test
  void itIsStillSaidWhenTheBirthWasToldHoursLate() {
    Walk walk = born("11:00", "2027-04-06T06:30:00Z");

    assertThat(walk.sent(FIRST_FEED)).isEmpty();
    assertThat(walk.sent(CONGRATULATIONS)).containsExactly(Instant.parse("2027-04-06T07:00:00Z"));
  }

  @Test
  void twoDaysLaterItIsTooLate() {
    assertThat(born("11:00", "2027-04-07T11:00:00Z").mails).isEmpty();
  }
}
