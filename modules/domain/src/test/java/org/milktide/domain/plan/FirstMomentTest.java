package org.milktide.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.testing.SampleCatalogue.R10_FIRST_HOURS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.milktide.domain.testing.Request;

/** A birth is planned the moment it is heard, not with the batch of a day. */
class FirstMomentTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static Walk expecting() {
    Instant asked = Instant.parse("2027-02-20T10:00:00Z");
    return Walk.of(asked, Request.due(Walk.ANNA, LocalDate.of(2027, 3, 30)).zone(BERLIN));
  }

  @Test
  void aBirthByDayIsDueAtTheInstantItIsHeard() {
    Instant birth = Instant.parse("2027-03-28T12:00:00Z");
    Walk walk = expecting();
    walk.until(birth);
    walk.apply(walk.here().bornAtTerm(birth));

    assertThat(walk.store.earliest()).contains(birth);
    walk.pass();
    assertThat(walk.sent(R10_FIRST_HOURS)).containsExactly(birth);
  }

  @Test
  void aBirthHeardHoursLateIsDueAtThatInstantWhileItsWindowIsOpen() {
    Instant birth = Instant.parse("2027-03-28T10:00:00Z");
    Instant heard = Walk.hours(birth, 5);
    Walk walk = expecting();
    walk.until(heard);
    walk.apply(walk.events.at(birth).arriving(heard).bornAtTerm(birth));

    assertThat(walk.store.earliest()).contains(heard);
    walk.pass();
    assertThat(walk.sent(R10_FIRST_HOURS)).containsExactly(heard);
  }

  @Test
  void theBirthCountsAndNotTheDayOnWhichItWasTold() {
    Instant birth = Instant.parse("2027-03-28T10:00:00Z");
    Walk told = expecting();
    told.hear(told.events.at(birth).bornAtTerm(birth));
    Walk toldLate = expecting();
    toldLate.hear(toldLate.events.at(birth).arriving(Walk.hours(birth, 40)).bornAtTerm(birth));
    Instant end = Walk.hours(birth, 24 * 50);
    told.until(end);
    toldLate.until(end);

    assertThat(toldLate.mails.stream().filter(mail -> mail.at().isAfter(Walk.hours(birth, 72))))
        .extracting(mail -> mail.at() + " " + mail.items())
        .isNotEmpty()
        .isEqualTo(
            told.mails.stream()
                .filter(mail -> mail.at().isAfter(Walk.hours(birth, 72)))
                .map(mail -> mail.at() + " " + mail.items())
                .toList());
  }
}
