package org.milktide.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.limit.Limit;
import org.milktide.domain.limit.MailLimits;
import org.milktide.domain.limit.Rate;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.Subject;
import org.milktide.domain.port.Verdict;

/** What every store counts, and how many mails strangers can have sent to one address. */
abstract class LimitContract extends EraseContract {
  private static final Limit TWO_AN_HOUR =
      new Limit("tests", List.of(new Rate(2, Duration.ofHours(1))));
  private static final Limit HOUR_AND_DAY =
      new Limit("both", List.of(new Rate(2, Duration.ofHours(1)), new Rate(3, Duration.ofDays(1))));
  private static final String NETWORK = "192.0.2.7";
  private static final Instant HOUR_LATER = MONDAY.plus(Duration.ofHours(1));

  private Optional<Instant> take(Limit limit, Instant now) {
    return store().limits().take(limit, NETWORK, now);
  }

  private Verdict subscribe(String email, Instant now) {
    return apply(
        new Subject.Fresh(fresh()), events.at(now).requested(Request.due(email, DUE_DATE)));
  }

  private long mails(DigestKind kind, Instant now) {
    return kindsToRing(now).stream().filter(kind::equals).count();
  }

  @Test
  void whatIsTakenIsTakenUntilItsHourIsOver() {
    assertThat(take(TWO_AN_HOUR, MONDAY)).isEmpty();
    assertThat(take(TWO_AN_HOUR, MONDAY.plusSeconds(60))).isEmpty();

    assertThat(take(TWO_AN_HOUR, MONDAY.plusSeconds(61))).contains(HOUR_LATER);
    assertThat(take(TWO_AN_HOUR, HOUR_LATER.minusSeconds(1))).contains(HOUR_LATER);
    assertThat(take(TWO_AN_HOUR, HOUR_LATER)).isEmpty();
    assertThat(take(TWO_AN_HOUR, HOUR_LATER)).contains(HOUR_LATER.plusSeconds(60));
  }

  @Test
  void everyRateOfALimitHolds() {
    Instant evening = MONDAY.plus(Duration.ofHours(9));
    assertThat(take(HOUR_AND_DAY, MONDAY)).isEmpty();
    assertThat(take(HOUR_AND_DAY, MONDAY)).isEmpty();
    assertThat(take(HOUR_AND_DAY, MONDAY)).contains(HOUR_LATER);

    assertThat(take(HOUR_AND_DAY, evening)).isEmpty();
    assertThat(take(HOUR_AND_DAY, evening)).contains(MONDAY.plus(Duration.ofDays(1)));
  }

  @Test
  void eachAskerAndEachThingIsCountedOnItsOwn() {
    take(TWO_AN_HOUR, MONDAY);
    take(TWO_AN_HOUR, MONDAY);

    assertThat(store().limits().take(TWO_AN_HOUR, "192.0.2.8", MONDAY)).isEmpty();
    assertThat(take(HOUR_AND_DAY, MONDAY)).isEmpty();
  }

  @Test
  void ofManyWhoAskAtOnceOnlyAsManyAsAllowedAreLetThrough() throws Exception {
    Limit seven = new Limit("tests", List.of(new Rate(7, Duration.ofHours(1))));

    assertThat(atOnce(40, () -> take(seven, MONDAY)).filter(Optional::isEmpty)).hasSize(7);
  }

  static <T> Stream<T> atOnce(int times, Callable<T> task) throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      List<Future<T>> all = Stream.generate(() -> pool.submit(task)).limit(times).toList();
      Stream.Builder<T> results = Stream.builder();
      for (Future<T> one : all) {
        results.add(one.get());
      }
      return results.build();
    }
  }

  @Test
  void anAddressIsAskedToConfirmThreeTimesAnHourAndSixTimesADayWhoeverAsks() {
    for (int hour = 0; hour < 24; hour++) {
      Instant now = MONDAY.plus(Duration.ofHours(hour));
      for (int i = 0; i < 5; i++) {
        assertThat(subscribe(i % 2 == 0 ? ANNA : "ANNA@example.org", now))
            .isInstanceOf(Verdict.Applied.class);
      }
      assertThat(mails(DigestKind.CONFIRM, now)).isEqualTo(hour == 0 ? 3 : 6);
    }
    Instant nextDay = MONDAY.plus(Duration.ofDays(1));
    subscribe("ben@example.org", nextDay);
    subscribe(ANNA, nextDay);

    assertThat(claimAll(nextDay.minusSeconds(1))).hasSize(6);
    assertThat(claimAll(nextDay)).hasSize(2);
  }

  @Test
  void aBatchOfRequestsForOneAddressIsBoundedToo() {
    List<Arrival> batch =
        Stream.generate(
                () ->
                    new Arrival(
                        new Subject.Fresh(fresh()),
                        events.at(MONDAY).requested(Request.due(ANNA, DUE_DATE))))
            .limit(20)
            .toList();

    assertThat(store().door().apply(batch, MONDAY)).hasOnlyElementsOfType(Verdict.Applied.class);
    assertThat(mails(DigestKind.CONFIRM, MONDAY)).isEqualTo(3);
  }

  @Test
  void ofManyRequestsAtOnceForOneAddressThreeAreMailed() throws Exception {
    assertThat(atOnce(24, () -> subscribe(ANNA, MONDAY)))
        .hasSize(24)
        .hasOnlyElementsOfType(Verdict.Applied.class);
    assertThat(mails(DigestKind.CONFIRM, MONDAY)).isEqualTo(3);
  }

  @Test
  void aFamilyIsNotFloodedWithItsLinkWhicheverWayIsTaken() {
    family(ANNA);
    for (int minute = 0; minute < 60; minute++) {
      Instant now = MONDAY.plusSeconds(minute * 60L);
      store().journeys().mailLink(new EmailAddress(ANNA), now);
      assertThat(subscribe(ANNA, now)).isInstanceOf(Verdict.AddressInUse.class);
    }

    assertThat(mails(DigestKind.LINK, HOUR_LATER)).isEqualTo(3);
    store().journeys().mailLink(new EmailAddress(ANNA), HOUR_LATER.plusSeconds(240));
    assertThat(mails(DigestKind.LINK, HOUR_LATER.plusSeconds(240))).isEqualTo(4);
  }

  @Test
  void theLinkAskedForTwiceWithinTwoMinutesIsOneMail() {
    family(ANNA);
    for (long second : List.of(0L, 1L, 119L)) {
      store().journeys().mailLink(new EmailAddress(ANNA), MONDAY.plusSeconds(second));
    }

    assertThat(mails(DigestKind.LINK, MONDAY.plusSeconds(119))).isEqualTo(1);
  }

  /** So that neither the clock nor the tables tell who is on a journey. */
  @Test
  void aLinkForAnUnknownAddressIsCountedLikeAnyOther() {
    store().journeys().mailLink(new EmailAddress(ANNA), MONDAY);

    assertThat(store().limits().take(MailLimits.LINK, ANNA, MONDAY.plusSeconds(1)))
        .contains(MONDAY.plusSeconds(120));
  }

  /** Otherwise requests for one address could fill another's inbox, uncounted. */
  @Test
  void aConfirmationIsNotSentToAnotherAddressThanItWasAskedFor() {
    Subject.Named ref = new Subject.Named("clinic", "patient-7");
    apply(ref, events.at(MONDAY).requested(Request.due(ANNA, DUE_DATE)));
    Instant later = MONDAY.plusSeconds(1);
    apply(ref, events.at(later).requested(Request.due("ben@example.org", DUE_DATE)));

    assertThat(claimAll(later)).hasSize(1);
    assertThat(toRing(later)).isEmpty();
  }

  /** An address that was left belongs to whoever has it now. */
  @Test
  void anAddressThatItsFamilyLeftIsFreeAndOpensNothing() {
    JourneyId id = family(ANNA);
    Instant later = MONDAY.plusSeconds(1);
    apply(id, events.at(later).requested(Request.due("new@example.org", DUE_DATE)));
    apply(id, events.at(later).confirmed("new@example.org"));
    conclude(claimAll(later), new Outcome.Sent(), later);

    store().journeys().mailLink(new EmailAddress(ANNA), later);
    assertThat(toRing(later)).isEmpty();
    assertThat(subscribe(ANNA, later)).isInstanceOf(Verdict.Applied.class);
  }
}
