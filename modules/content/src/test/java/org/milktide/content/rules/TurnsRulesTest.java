package org.milktide.content.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.event.Birth.Mode.VAGINAL;
import static org.milktide.domain.event.Birth.Place.HOSPITAL;
import static org.milktide.domain.event.Birth.Place.NICU;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedKind;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.id.BabyId;

/** R52, R53 and R55 to R58: turns in a family's life. Born on Tuesday 5 January 2027. */
class TurnsRulesTest {
  private static final String BIRTH = "2027-01-05T03:10";
  private static final String HOME = "guides.home-from-hospital";

  private static final Fact STOPPED = new Fact.BreastfeedingStopped();
  private static final Fact LOST = new Fact.LossReported(null);

  private static Family born() {
    return Family.due("2027-01-10").born(BIRTH);
  }

  private static Family twins() {
    return Family.due("2027-01-10")
        .twins()
        .born(BIRTH, "A", VAGINAL, HOSPITAL)
        .born("2027-01-05T03:40", "B", VAGINAL, HOSPITAL);
  }

  private static Fact lost(String baby) {
    return new Fact.LossReported(new BabyId(baby));
  }

  private static Fact home(String baby) {
    return new Fact.BabyDischarged(new BabyId(baby));
  }

  private static Function<Instant, Fact> feed(String baby) {
    return at -> new Fact.FeedRecorded(new BabyId(baby), at, FeedKind.OTHER, null, null);
  }

  @Test
  void r52FiresAtOnceAndAfterThreeAndTenDaysAndThenItIsQuiet() {
    Family stopped = born().tells("2027-02-10T15:00", STOPPED);

    assertThat(stopped.gets("R52"))
        .containsExactly(
            "2027-02-11T09:00 weaning.as-you-stop",
            "2027-02-14T09:00 weaning.a-few-days-on",
            "2027-02-21T09:00 weaning.ten-days-on");
    assertThat(stopped.getsAfter("2027-02-21T09:01")).isEmpty();
  }

  @Test
  void r52IsSuppressedByALossAndByGoingOn() {
    assertThat(born().says("2027-02-10T14:00", LOST).tells("2027-02-10T15:00", STOPPED).gets("R52"))
        .isEmpty();
    assertThat(
            born()
                .tells("2027-02-10T15:00", STOPPED)
                .tells("2027-02-12T15:00", new Fact.FeedingModeChanged(FeedingMode.BREAST))
                .gets("R52"))
        .containsExactly("2027-02-11T09:00 weaning.as-you-stop");
  }

  @Test
  void r52EdgeSaidTwiceItIsTheSameWord() {
    Family twice = born().tells("2027-02-10T15:00", STOPPED);

    assertThat(twice.tells("2027-02-10T20:00", STOPPED).gets("R52"))
        .containsExactly(
            "2027-02-11T09:00 weaning.as-you-stop",
            "2027-02-14T09:00 weaning.a-few-days-on",
            "2027-02-21T09:00 weaning.ten-days-on");
  }

  @Test
  void r53FiresForTwinsInOneMessageForBoth() {
    assertThat(twins().gets("R53"))
        .containsExactly("2027-01-11T09:00 guides.twins", "2027-03-02T09:00 guides.triplets");
  }

  @Test
  void r53IsSuppressedForOneBabyAndAfterTheLossOfOneOfTwo() {
    assertThat(born().gets("R53")).isEmpty();
    assertThat(
            twins()
                .tells("2027-01-07T10:00", lost("B"))
                .tells("2027-01-08T10:00", new Fact.Resumed())
                .gets("R53"))
        .isEmpty();
  }

  /** Five sessions of one baby in four hours are a cluster (R39), three of each of two are none. */
  @Test
  void r53EdgeEachBabyHasACountOfItsOwn() {
    Family apart = twins();
    Family together = twins();
    for (int i = 0; i < 6; i++) {
      String at = LocalDateTime.parse("2027-01-15T16:00").plusMinutes(40L * i).toString();
      apart.logs(at, feed(i % 2 == 0 ? "A" : "B"));
      together.logs(at, feed("A"));
    }
    assertThat(apart.getsAfter(BIRTH)).noneMatch(mail -> mail.contains("cluster"));
    assertThat(together.getsAfter(BIRTH)).anyMatch(mail -> mail.contains("cluster"));
  }

  @Test
  void r55FiresAtOnceAndForGood() {
    assertThat(born().tells("2027-01-07T08:59", LOST).getsAfter("2027-01-07T08:59")).isEmpty();
    assertThat(
            Family.due("2027-01-10").tells("2026-12-01T08:59", LOST).getsAfter("2026-12-01T08:59"))
        .as("before the birth")
        .isEmpty();
  }

  @Test
  void r55IsSuppressedByTheParentsUndo() {
    Family undone = born().tells("2027-01-08T10:00", LOST);

    assertThat(
            undone
                .tells("2027-01-08T10:05", new Fact.LossUndone(null))
                .getsAfter("2027-01-14T00:00"))
        .isEqualTo(
            born().tells("2027-01-08T10:05", new Fact.Resumed()).getsAfter("2027-01-14T00:00"));
  }

  @Test
  void r55EdgeNothingElseLiftsIt() {
    Family lost =
        born()
            .tells("2027-01-07T08:59", LOST)
            .says("2027-01-09T10:00", new Fact.MilkInNoticed(Instant.parse("2027-01-09T09:00:00Z")))
            .tells("2027-01-09T11:00", new Fact.Resumed())
            .weighs("2027-01-09T12:00", null, 3000)
            .born("2027-01-05T03:20", "2027-01-09T13:00");

    assertThat(lost.getsAfter("2027-01-07T08:59")).isEmpty();
  }

  @Test
  void r56FiresWithSilenceUntilTheParentHasChosen() {
    Family waits = twins().tells("2027-01-08T10:00", lost("B"));

    assertThat(waits.getsAfter("2027-01-08T10:00")).isEmpty();
  }

  @Test
  void r56IsSuppressedOnceTheParentGoesOnAndTheRulesOfTheLivingHold() {
    Family goesOn =
        twins()
            .tells("2027-01-08T10:00", lost("B"))
            .tells("2027-01-10T10:00", new Fact.Resumed())
            .weighs("2027-01-15T10:00", "A", 3300);

    assertThat(goesOn.gets("R41")).containsExactly("2027-01-14T09:00 maintenance.supply-on-demand");
    assertThat(goesOn.getsAfter("2027-01-10T10:00"))
        .noneMatch(mail -> mail.contains("twins") || mail.contains("triplets"));
  }

  @Test
  void r56EdgeTheLossOfTheOtherTooIsTheLossOfAll() {
    Family both =
        twins()
            .tells("2027-01-08T10:00", lost("B"))
            .tells("2027-01-10T10:00", new Fact.Resumed())
            .tells("2027-01-20T10:00", lost("A"))
            .tells("2027-01-21T10:00", new Fact.Resumed());

    assertThat(both.getsAfter("2027-01-20T10:00")).isEmpty();
  }

  @Test
  void r57FiresBesideAUnitWithHelpToExpressAndWithoutTheRulesOfHome() {
    Family away = born().says("2027-01-05T20:00", new Fact.BabyAdmitted(null));

    assertThat(away.gets("R57")).contains("2027-01-08T09:00 expressing.beside-a-unit");
    for (String rule : List.of("R13", "R14", "R16", "R41", "R42", "R50", "R54")) {
      assertThat(away.gets(rule)).as(rule).isEmpty();
    }
  }

  @Test
  void r57IsSuppressedAtHome() {
    assertThat(born().gets("R57")).isEmpty();
  }

  @Test
  void r57EdgeWhileOneOfTwoIsAwayNothingSpeaksOfBothAtHome() {
    Family family = twins().says("2027-01-05T20:00", new Fact.BabyAdmitted(new BabyId("B")));

    assertThat(family.gets("R13")).isEmpty();
    assertThat(family.says("2027-01-18T10:00", home("B")).gets("R42"))
        .first()
        .isEqualTo("2027-01-19T09:00 maintenance.softer-breasts");
  }

  @Test
  void r58FiresOnTheWayHome() {
    assertThat(
            Family.due("2027-01-10")
                .born(BIRTH, null, VAGINAL, NICU)
                .says("2027-01-19T14:00", new Fact.BabyDischarged(null))
                .gets("R58"))
        .containsExactly("2027-01-19T14:00 " + HOME);
  }

  @Test
  void r58IsSuppressedByALossAndWhileAnotherBabyIsAway() {
    assertThat(
            born()
                .says("2027-01-06T10:00", new Fact.BabyAdmitted(null))
                .tells("2027-01-08T10:00", LOST)
                .says("2027-01-09T10:00", new Fact.BabyDischarged(null))
                .gets("R58"))
        .isEmpty();
    assertThat(
            twins()
                .says("2027-01-06T10:00", new Fact.BabyAdmitted(new BabyId("A")))
                .says("2027-01-06T10:00", new Fact.BabyAdmitted(new BabyId("B")))
                .says("2027-01-12T10:00", home("A"))
                .gets("R58"))
        .isEmpty();
  }

  /** Home on day 15: what holds then comes, and nothing of the days before. */
  @Test
  void r58EdgeNothingOfTheTimeAwayIsCaughtUp() {
    Family family =
        Family.due("2027-01-10")
            .born(BIRTH, null, VAGINAL, NICU)
            .says("2027-01-19T14:00", new Fact.BabyDischarged(null));

    assertThat(family.gets("R41")).isEmpty();
    assertThat(family.gets("R42")).first().isEqualTo("2027-01-20T09:00 maintenance.softer-breasts");
    assertThat(
            family.getsAfter("2027-01-19T14:00").stream()
                .filter(mail -> mail.startsWith("2027-01-19")))
        .containsExactly("2027-01-19T14:00 " + HOME);
  }

  @Test
  void r58EdgeTwoSystemsThatTellTheSameDayAreOne() {
    Family family =
        born()
            .says("2027-01-06T10:00", new Fact.BabyAdmitted(null))
            .says("2027-01-12T10:00", new Fact.BabyDischarged(null))
            .tells("2027-01-12T16:00", new Fact.BabyDischarged(null));

    assertThat(family.gets("R58")).containsExactly("2027-01-12T10:00 " + HOME);
  }
}
