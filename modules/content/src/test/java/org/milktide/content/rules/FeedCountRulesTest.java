package org.milktide.content.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.event.Birth.Mode.VAGINAL;
import static org.milktide.domain.event.Birth.Place.HOSPITAL;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedKind;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.event.Observation;

/**
 * R19, R19b, R20 and R21. Born on Tuesday 5 January 2027 at 03:10, at 39w2d; day of life 2 lasts
 * from Wednesday 03:10 to Thursday 03:10.
 */
class FeedCountRulesTest {
  private static final String BIRTH = "2027-01-05T03:10";
  private static final String FEW = "feeding-log.few-feeds-logged";
  private static final String ALL = "feeding-log.is-that-all";
  private static final String FEWER = "feeding-log.a-few-more-feeds";
  private static final String BOTH = "feeding-log.feeds-and-diapers";

  private static Log log() {
    return Log.of(Family.due("2027-01-10").born(BIRTH));
  }

  /** Ten feeds a day but for this one. */
  private static Log watchedBut(String day, int number) {
    return but(log().wants(BIRTH, "watch-log"), day, number);
  }

  private static Log but(Log log, String day, int number) {
    for (int date = 5; date <= 19; date++) {
      String other = "2027-01-%02d".formatted(date);
      log.feeds(other, other.equals(day) ? number : 10);
    }
    return log;
  }

  @Test
  void r19FiresOnceForADayOfFewerThanSixSessions() {
    assertThat(watchedBut("2027-01-06", 5).gets("R19")).containsExactly("2027-01-07T09:00 " + FEW);
  }

  @Test
  void r19IsSuppressedUnlessTheParentAskedForIt() {
    assertThat(but(log(), "2027-01-06", 5).gets("R19")).isEmpty();
  }

  @Test
  void r19IsSuppressedByTheirOwnPlanByFormulaAndAtTheBirthWeight() {
    Log owned = watchedBut("2027-01-08", 5);
    owned.family().ownPlan("2027-01-08T10:00");
    Log formula = watchedBut("2027-01-08", 5);
    formula.family().says("2027-01-08T10:00", new Fact.FeedingModeChanged(FeedingMode.FORMULA));
    Log regained = watchedBut("2027-01-08", 5);
    regained.family().says("2027-01-08T10:00", new Observation.BirthWeightRegained(null));

    assertThat(owned.gets("R19")).isEmpty();
    assertThat(formula.gets("R19")).isEmpty();
    assertThat(regained.gets("R19")).isEmpty();
  }

  @Test
  void r19IsSuppressedWhereTheLogIsNotKeptRegularly() {
    Log mornings = log().wants(BIRTH, "watch-log");
    for (String time : new String[] {"04:00", "05:30", "07:00", "10:00"}) {
      mornings.feed("2027-01-06T" + time);
    }

    assertThat(mornings.gets("R19")).isEmpty();
  }

  @Test
  void r19EdgeSixSessionsAreEnough() {
    assertThat(watchedBut("2027-01-06", 6).gets("R19")).isEmpty();
  }

  @Test
  void r19EdgeADeclaredLogNeedsNoEntriesInEveryPartOfTheDay() {
    Log declared = log().wants(BIRTH, "watch-log");
    declared.family().answers("2027-01-05T12:00", "R19", "i-log-all");
    declared.feeds("2027-01-05", 10).feed("2027-01-06T04:00").feed("2027-01-06T10:00");

    assertThat(declared.gets("R19")).containsExactly("2027-01-07T09:00 " + FEW);
  }

  @Test
  void r19EdgeADeclarationHoldsForAWeek() {
    Log declared = log().wants(BIRTH, "watch-log");
    declared.family().answers("2027-01-05T12:00", "R19", "i-log-all");
    declared.feedsDaily("2027-01-05", "2027-01-12", 10);
    declared.feed("2027-01-13T04:00").feed("2027-01-13T10:00");

    assertThat(declared.gets("R19")).isEmpty();
  }

  @Test
  void r19EdgeAFeedToldBeforeTheQuestionUndoesIt() {
    Log late = watchedBut("2027-01-06", 5).feedTold("2027-01-06T22:30", "2027-01-07T07:55", null);

    assertThat(late.gets("R19")).isEmpty();
  }

  @Test
  void r19EdgeWhatIsBroughtInLaterAsksNothing() {
    Log imported = log().wants(BIRTH, "watch-log");
    for (String time : new String[] {"04:00", "10:00", "16:00", "20:00"}) {
      imported.feedTold("2027-01-06T" + time, "2027-01-07T08:30", null);
    }

    assertThat(imported.gets("R19")).isEmpty();
    assertThat(imported.gets("R19b")).isEmpty();
  }

  @Test
  void r19EdgeBothBreastsAreOneSession() {
    Log sides = watchedBut("2027-01-06", 5);
    for (String time : new String[] {"04:20", "08:20", "12:20", "16:20", "20:20"}) {
      sides.feed("2027-01-06T" + time);
    }

    assertThat(sides.gets("R19")).containsExactly("2027-01-07T09:00 " + FEW);
  }

  @Test
  void r19EdgeABottleOfFormulaIsAFeed() {
    Log bottle = watchedBut("2027-01-06", 5);
    bottle
        .family()
        .says("2027-01-06T22:00", bottle.feedAt("2027-01-06T22:00", null, FeedKind.FORMULA));

    assertThat(bottle.gets("R19")).isEmpty();
  }

  @Test
  void r19EdgeOneTwinsFeedsSayNothingOfTheOthers() {
    Family twins =
        Family.due("2027-01-10")
            .twins()
            .born(BIRTH, "A", VAGINAL, HOSPITAL)
            .born("2027-01-05T03:30", "B", VAGINAL, HOSPITAL);
    Log log = Log.of(twins).wants(BIRTH, "watch-log");
    log.feeds("2027-01-06", "A", 10).feeds("2027-01-06", "B", 5);

    assertThat(log.gets("R19")).containsExactly("2027-01-07T09:00 " + FEW);
  }

  @Test
  void r19EdgeTwoQuestionsWithoutAnAnswerMuteIt() {
    Log often = everyOtherDayFew(log().wants(BIRTH, "watch-log"));
    Log oftenAnswered = everyOtherDayFew(log().wants(BIRTH, "watch-log"));
    oftenAnswered.family().answers("2027-01-09T12:00", "R19", "no");

    assertThat(often.gets("R19"))
        .containsExactly("2027-01-07T09:00 " + FEW, "2027-01-09T09:00 " + FEW);
    assertThat(oftenAnswered.gets("R19"))
        .containsExactly(
            "2027-01-07T09:00 " + FEW,
            "2027-01-09T09:00 " + FEW,
            "2027-01-11T09:00 " + FEW,
            "2027-01-13T09:00 " + FEW);
  }

  private static Log everyOtherDayFew(Log log) {
    for (int date = 5; date <= 18; date++) {
      log.feeds("2027-01-%02d".formatted(date), date % 2 == 0 ? 5 : 10);
    }
    return log;
  }

  /** 90 minutes after the end of the block; nothing goes along. */
  @Test
  void r19EdgeWhoAskedForQuestionsAtNightGetsThemThen() {
    Log night = but(log().wants(BIRTH, "watch-log", "night-questions"), "2027-01-06", 5);

    assertThat(night.gets("R19")).containsExactly("2027-01-07T04:40 " + FEW);
    assertThat(night.family().mails())
        .containsEntry(LocalDateTime.parse("2027-01-07T04:40"), List.of(FEW));
  }

  @Test
  void r19bFiresOnTwoRunningDaysHoweverFewEntriesThereAre() {
    Log few = log().wants(BIRTH, "watch-log");
    few.feed("2027-01-06T05:00").feed("2027-01-06T09:00").feed("2027-01-07T05:00");

    assertThat(few.gets("R19b")).containsExactly("2027-01-08T09:00 " + ALL);
    assertThat(few.gets("R19")).isEmpty();
  }

  @Test
  void r19bIsSuppressedOnceTheParentSaidThatTheyLogOnlySome() {
    Log some = log().wants(BIRTH, "watch-log").feedsDaily("2027-01-06", "2027-01-18", 4);
    some.family().answers("2027-01-08T10:00", "R19b", "no");

    assertThat(some.gets("R19b")).containsExactly("2027-01-08T09:00 " + ALL);
    assertThat(some.gets("R19")).containsExactly("2027-01-07T09:00 " + FEW);
  }

  @Test
  void r19bIsSuppressedForWhoDidNotAskForIt() {
    assertThat(log().feedsDaily("2027-01-06", "2027-01-18", 4).gets("R19b")).isEmpty();
  }

  @Test
  void r19bEdgeSixOnOneOfTheDaysAreNone() {
    Log log = log().wants(BIRTH, "watch-log");
    log.feeds("2027-01-06", 5).feeds("2027-01-07", 6).feeds("2027-01-08", 5);

    assertThat(log.gets("R19b")).isEmpty();
  }

  @Test
  void r19bEdgeItComesOnceInThreeDays() {
    Log low = log().wants(BIRTH, "watch-log").feedsDaily("2027-01-06", "2027-01-18", 4);

    assertThat(low.gets("R19b"))
        .containsExactly("2027-01-08T09:00 " + ALL, "2027-01-11T09:00 " + ALL);
  }

  @Test
  void r19bEdgeYesThatIsAllOfThemLeadsToR21() {
    Log low = log().wants(BIRTH, "watch-log").feedsDaily("2027-01-06", "2027-01-08", 4);
    low.family().answers("2027-01-08T10:00", "R19b", "yes");

    assertThat(low.gets("R21")).containsExactly("2027-01-08T10:00 " + BOTH);
  }

  @Test
  void r20FiresForSixOrSevenSessionsWithTheNextDigest() {
    assertThat(watchedBut("2027-01-07", 7).gets("R20"))
        .containsExactly("2027-01-08T09:00 " + FEWER);
    assertThat(watchedBut("2027-01-07", 6).gets("R20"))
        .containsExactly("2027-01-08T09:00 " + FEWER);
  }

  @Test
  void r20IsSuppressedByAsManyWetDiapersAsAreExpected() {
    assertThat(watchedBut("2027-01-07", 7).wet("2027-01-07", 3).gets("R20")).isEmpty();
    assertThat(watchedBut("2027-01-07", 7).wet("2027-01-07", 2).gets("R20")).hasSize(1);
  }

  @Test
  void r20EdgeEightAreEnoughAndDayTwoIsTooEarly() {
    assertThat(watchedBut("2027-01-07", 8).gets("R20")).isEmpty();
    assertThat(watchedBut("2027-01-06", 7).gets("R20")).isEmpty();
  }

  @Test
  void r21FiresForFewSessionsAndFewWetDiapersAndSpeaksForBoth() {
    Log both = watchedBut("2027-01-08", 5).wet("2027-01-06", 2).wet("2027-01-07", 3);
    both.wet("2027-01-08", 1).wet("2027-01-09", 5).wet("2027-01-10", 6).wet("2027-01-11", 6);

    assertThat(both.gets("R21")).containsExactly("2027-01-09T09:00 " + BOTH);
    assertThat(both.gets("R19")).isEmpty();
    assertThat(both.gets("R25")).doesNotContain("2027-01-09T09:00 feeding-log.few-wet-diapers");
  }

  @Test
  void r21IsSuppressedWhereNobodyLogsDiapers() {
    assertThat(watchedBut("2027-01-08", 7).gets("R21")).isEmpty();
    assertThat(watchedBut("2027-01-08", 7).wet("2027-01-08", 1).gets("R21")).isEmpty();
  }

  @Test
  void r21IsSuppressedForABabyThatIsBackAtItsBirthWeightAndWell() {
    Log both = watchedBut("2027-01-08", 7).wet("2027-01-06", 2).wet("2027-01-07", 3);
    both.wet("2027-01-08", 1);
    both.family().says("2027-01-08T12:00", new Observation.BirthWeightRegained(null));

    assertThat(both.gets("R21")).isEmpty();
  }

  @Test
  void r21EdgeWithEightSessionsOrAsManyWetOnesAsAskedForItIsSilent() {
    Log sessions = watchedBut("2027-01-08", 8).wet("2027-01-06", 2).wet("2027-01-07", 3);
    Log wets = watchedBut("2027-01-08", 7).wet("2027-01-06", 2).wet("2027-01-07", 3);

    assertThat(sessions.wet("2027-01-08", 2).gets("R21")).isEmpty();
    assertThat(wets.wet("2027-01-08", 3).gets("R21")).isEmpty();
  }
}
