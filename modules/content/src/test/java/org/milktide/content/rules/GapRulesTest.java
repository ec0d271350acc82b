package org.milktide.content.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.event.Birth.Mode.VAGINAL;
import static org.milktide.domain.event.Birth.Place.HOSPITAL;

import org.junit.jupiter.api.Test;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedKind;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.event.Observation;
import org.milktide.domain.event.Symptom;
import org.milktide.domain.time.QuietHours;

/**
 * R22, R23, R39 and R40. Born on Tuesday 5 January 2027 at 03:10, at 39w2d, unless said otherwise.
 */
class GapRulesTest {
  private static final String BIRTH = "2027-01-05T03:10";
  private static final String OFFER = "feeding-log.time-to-offer";
  private static final String PAUSED = "feeding-log.log-paused";
  private static final String CLUSTER = "feeding-log.cluster-feeding";
  private static final String MORE = "feeding-log.more-feeds-than-usual";

  private static Log log() {
    return Log.of(Family.due("2027-01-10").born(BIRTH));
  }

  /** Regular until the last feed on Thursday, day 3, at 10:00. */
  private static Log quietSinceTen(Log log) {
    return log.feedsDaily("2027-01-05", "2027-01-06", 10)
        .feed("2027-01-07T04:00")
        .feed("2027-01-07T07:00")
        .feed("2027-01-07T10:00");
  }

  private static Log reminded() {
    return log().wants(BIRTH, "watch-log", "feed-reminders");
  }

  private static Fact quiet(String hours) {
    return new Fact.PreferencesChanged(null, QuietHours.parse(hours), null, null);
  }

  @Test
  void r22FiresAQuarterOfAnHourAfterFourHours() {
    assertThat(quietSinceTen(reminded()).gets("R22")).containsExactly("2027-01-07T14:15 " + OFFER);
  }

  @Test
  void r22IsSuppressedUnlessAskedForAtTheBirthWeightAndForFormula() {
    Log regained = quietSinceTen(reminded());
    regained.family().says("2027-01-07T11:00", new Observation.BirthWeightRegained(null));
    Log formula = quietSinceTen(reminded());
    formula.family().says("2027-01-07T11:00", new Fact.FeedingModeChanged(FeedingMode.FORMULA));

    assertThat(quietSinceTen(log().wants(BIRTH, "watch-log")).gets("R22")).isEmpty();
    assertThat(regained.gets("R22")).isEmpty();
    assertThat(formula.gets("R22")).isEmpty();
  }

  @Test
  void r22IsSuppressedAtNight() {
    Log evening = reminded().feedsDaily("2027-01-05", "2027-01-06", 10).feed("2027-01-07T19:00");

    assertThat(evening.gets("R22")).isEmpty();
  }

  @Test
  void r22EdgeAFeedToldInTimeUndoesIt() {
    Log told = quietSinceTen(reminded()).feedTold("2027-01-07T13:00", "2027-01-07T14:10", null);

    assertThat(told.gets("R22")).containsExactly("2027-01-07T17:15 " + OFFER);
  }

  @Test
  void r22EdgeAFeedToldJustAfterItIsNoNewGapBeforeItsOwnTime() {
    Log told = quietSinceTen(reminded()).feedTold("2027-01-07T13:00", "2027-01-07T14:20", null);

    assertThat(told.gets("R22"))
        .containsExactly("2027-01-07T14:15 " + OFFER, "2027-01-07T17:15 " + OFFER);
  }

  @Test
  void r22EdgeADeletedFeedIsNoFeed() {
    Log deleted = quietSinceTen(reminded());
    Fact feed = deleted.feedAt("2027-01-07T12:00", null, FeedKind.OTHER);
    deleted.family().saysAndTakesBack("2027-01-07T12:00", "2027-01-07T12:05", feed);

    assertThat(deleted.gets("R22")).containsExactly("2027-01-07T14:15 " + OFFER);
  }

  @Test
  void r22EdgeTheOtherBreastBelongsToTheSameSession() {
    Log sides = quietSinceTen(reminded()).feed("2027-01-07T10:20");

    assertThat(sides.gets("R22")).containsExactly("2027-01-07T14:15 " + OFFER);
  }

  @Test
  void r22EdgeThreeHoursAfterJaundiceWasReported() {
    Log yellow = quietSinceTen(reminded());
    yellow
        .family()
        .says(
            "2027-01-07T09:00",
            Observation.SymptomReported.of(
                Symptom.JAUNDICE, yellow.family().instant("2027-01-07T09:00")));

    assertThat(yellow.gets("R22")).containsExactly("2027-01-07T13:15 " + OFFER);
  }

  /** Born at 35w2d. */
  @Test
  void r22EdgeThreeHoursAfterALatePretermBirth() {
    Log early = Log.of(Family.due("2027-02-07").born(BIRTH));

    assertThat(quietSinceTen(early.wants(BIRTH, "watch-log", "feed-reminders")).gets("R22"))
        .containsExactly("2027-01-07T13:15 " + OFFER);
  }

  @Test
  void r22EdgeTwinAIsFedAndTwinBIsNot() {
    Family twins =
        Family.due("2027-01-10")
            .twins()
            .born(BIRTH, "A", VAGINAL, HOSPITAL)
            .born("2027-01-05T03:30", "B", VAGINAL, HOSPITAL);
    Log log = Log.of(twins).wants(BIRTH, "watch-log", "feed-reminders");
    log.feeds("2027-01-05", "A", 10).feeds("2027-01-05", "B", 10);
    log.feeds("2027-01-06", "A", 10).feeds("2027-01-06", "B", 10);
    log.feed("2027-01-07T08:00", "B");
    for (int hour = 8; hour < 21; hour += 2) {
      log.feed("2027-01-07T%02d:00".formatted(hour), "A");
    }

    assertThat(log.gets("R22")).containsExactly("2027-01-07T12:15 " + OFFER);
  }

  /** In the night to Sunday 28 March 2027 the clock of Berlin goes from 02:00 to 03:00. */
  @Test
  void r22EdgeFourHoursAreFourHoursWhenTheClockChanges() {
    Log spring = Log.of(Family.due("2027-03-30").born("2027-03-26T03:10"));
    spring.wants("2027-03-26T03:10", "watch-log", "feed-reminders");
    spring.family().says("2027-03-26T04:00", quiet("12:00-12:00"));
    spring.feeds("2027-03-26", 10);
    for (int hour = 1; hour < 24; hour += 2) {
      spring.feed("2027-03-27T%02d:00".formatted(hour));
    }
    spring.feed("2027-03-28T00:30");

    assertThat(spring.gets("R22")).containsExactly("2027-03-28T05:45 " + OFFER);
  }

  @Test
  void r23FiresTwelveHoursAfterTheLastEntry() {
    Log paused = log().wants(BIRTH, "watch-log").feedsDaily("2027-01-05", "2027-01-07", 10);

    assertThat(paused.feed("2027-01-07T23:00").gets("R23"))
        .containsExactly("2027-01-08T11:00 " + PAUSED);
  }

  @Test
  void r23IsSuppressedForWhoDidNotAskForItAndAfterALogThatWasNeverRegular() {
    Log seldom = log().wants(BIRTH, "watch-log");

    assertThat(log().feedsDaily("2027-01-05", "2027-01-07", 10).gets("R23")).isEmpty();
    assertThat(seldom.feed("2027-01-06T10:00").feed("2027-01-07T10:00").gets("R23")).isEmpty();
  }

  @Test
  void r23EdgeItComesOnceAndNotAfterDay14() {
    Log twice = log().wants(BIRTH, "watch-log").feedsDaily("2027-01-05", "2027-01-07", 10);
    Log late = log().wants(BIRTH, "watch-log").feedsDaily("2027-01-05", "2027-01-19", 10);

    assertThat(twice.feedsDaily("2027-01-10", "2027-01-11", 10).gets("R23")).hasSize(1);
    assertThat(late.gets("R23")).isEmpty();
  }

  private static Log clustered(Log log) {
    for (String time : new String[] {"16:00", "16:50", "17:40", "18:30", "19:20"}) {
      log.feed("2027-01-08T" + time);
    }
    return log;
  }

  @Test
  void r39FiresForFiveSessionsInFourHours() {
    assertThat(clustered(log()).gets("R39")).containsExactly("2027-01-09T09:00 " + CLUSTER);
  }

  /** Regular, with wet diapers on days 2 and 3. */
  private static Log wetAtFirst() {
    Log log = log().wants(BIRTH, "watch-log").feedsDaily("2027-01-05", "2027-01-07", 10);
    log.diaper("2027-01-06T10:00", true, false, null, false);
    return log.diaper("2027-01-07T10:00", true, false, null, false);
  }

  @Test
  void r39IsSuppressedByFewWetDiapersAndR21AsksInstead() {
    Log dry = clustered(wetAtFirst()).diaper("2027-01-08T15:00", false, true, "green", false);

    assertThat(dry.gets("R39")).isEmpty();
    assertThat(dry.gets("R21")).first().isEqualTo("2027-01-08T19:20 feeding-log.feeds-and-diapers");
  }

  @Test
  void r39EdgeTwoWetDiapersInTheDayBeforeAreEnoughOnDayThree() {
    Log wet = clustered(wetAtFirst()).diaper("2027-01-08T15:00", true, false, null, false);

    assertThat(wet.diaper("2027-01-08T17:00", true, false, null, false).gets("R39")).hasSize(1);
  }

  @Test
  void r39EdgeACopyOfAnOldLogIsNoCluster() {
    Log copied = log();
    for (String time : new String[] {"16:00", "16:50", "17:40", "18:30", "19:20"}) {
      copied.feedTold("2027-01-08T" + time, "2027-01-09T08:00", null);
    }

    assertThat(copied.gets("R39")).isEmpty();
  }

  private static Log twelveOnDays9And10(Log log) {
    return log.feedsDaily("2027-01-05", "2027-01-12", 8).feedsDaily("2027-01-13", "2027-01-14", 12);
  }

  @Test
  void r40FiresForTwoDaysOfMoreFeedsNearTheTenthDay() {
    assertThat(twelveOnDays9And10(log()).gets("R40")).containsExactly("2027-01-15T09:00 " + MORE);
  }

  @Test
  void r40IsSuppressedByASignOfIllness() {
    Log ill = twelveOnDays9And10(log());
    ill.family()
        .says(
            "2027-01-14T10:00",
            Observation.SymptomReported.of(
                Symptom.VOMITING, ill.family().instant("2027-01-14T10:00")));

    assertThat(ill.gets("R40")).isEmpty();
  }

  @Test
  void r40EdgeOneDayIsNotEnoughAndTwoMoreAreTooFew() {
    Log one = log().feedsDaily("2027-01-05", "2027-01-13", 8).feeds("2027-01-14", 12);
    Log fewer =
        log().feedsDaily("2027-01-05", "2027-01-12", 8).feedsDaily("2027-01-13", "2027-01-14", 10);

    assertThat(one.gets("R40")).isEmpty();
    assertThat(fewer.gets("R40")).isEmpty();
  }

  @Test
  void r40EdgeFarFromTheAgesItIsSilent() {
    Log later =
        log().feedsDaily("2027-01-05", "2027-01-17", 8).feedsDaily("2027-01-18", "2027-01-19", 12);

    assertThat(later.gets("R40")).isEmpty();
  }
}
