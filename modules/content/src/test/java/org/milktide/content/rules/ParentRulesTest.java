package org.milktide.content.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedKind;
import org.milktide.domain.event.Symptom;
import org.milktide.domain.id.BabyId;

/** R43, R46 and R60: what is asked of parents themselves. Born on Tuesday 5 January 2027. */
class ParentRulesTest {
  private static final String BIRTH = "2027-01-05T03:10";
  private static final String FEELINGS = "let-down.feelings-seen-twice";
  private static final String USEFUL = "service.still-useful";

  /** Born on the 5th; the 30 days are over on 4 February at 03:10. */
  private static final String ASKED = "2027-02-04T09:00 " + USEFUL;

  private static Family born() {
    return Family.due("2027-01-10").born(BIRTH);
  }

  private static Family asked() {
    return born().wants("2027-01-02T10:00", "mood");
  }

  private static Family nausea(String... times) {
    Family family = born();
    for (String at : times) {
      family.reports(at, Symptom.NAUSEA_AT_LET_DOWN);
    }
    return family;
  }

  private static Fact feed(Instant at) {
    return new Fact.FeedRecorded(null, at, FeedKind.BREAST_LEFT, null, null);
  }

  @Test
  void r43FiresInWeeksTwoAndSixAndAtThreeMonthsForWhoAsked() {
    assertThat(asked().gets("R43"))
        .containsExactly(
            "2027-01-19T09:00 safety.how-are-you-two-weeks",
            "2027-02-16T09:00 safety.how-are-you-six-weeks",
            "2027-04-05T09:00 safety.how-are-you-three-months");
  }

  @Test
  void r43IsSuppressedUnlessAskedForAndAfterALoss() {
    assertThat(born().gets("R43")).isEmpty();
    assertThat(asked().says("2027-01-10T10:00", new Fact.LossReported(null)).gets("R43")).isEmpty();
  }

  /** One of two died: the wish from before is not taken as one any more, a new one is. */
  @Test
  void r43EdgeAfterTheLossOfOneOfTwoItIsAskedOnlyForWhoAsksAnew() {
    assertThat(bereaved().gets("R43")).isEmpty();
    assertThat(bereaved().wants("2027-01-21T10:00", "mood").gets("R43"))
        .containsExactly(
            "2027-01-21T10:00 safety.how-are-you-two-weeks",
            "2027-02-16T09:00 safety.how-are-you-six-weeks",
            "2027-04-05T09:00 safety.how-are-you-three-months");
  }

  private static Family bereaved() {
    return Family.due("2027-01-10")
        .twins()
        .wants("2027-01-02T10:00", "mood")
        .bornWeighing(BIRTH, "A", 3000)
        .bornWeighing("2027-01-05T03:40", "B", 2900)
        .tells("2027-01-08T10:00", new Fact.LossReported(new BabyId("B")))
        .tells("2027-01-09T10:00", new Fact.Resumed());
  }

  @Test
  void r43EdgeAskedForInWeekSevenTheRestComes() {
    assertThat(born().wants("2027-03-01T10:00", "mood").gets("R43"))
        .containsExactly("2027-04-05T09:00 safety.how-are-you-three-months");
  }

  @Test
  void r46FiresAfterTheSecondReport() {
    assertThat(nausea("2027-01-20T10:00", "2027-01-22T10:00").gets("R46"))
        .containsExactly("2027-01-23T09:00 " + FEELINGS);
    assertThat(
            nausea("2027-01-20T10:00")
                .reports("2027-01-22T10:00", Symptom.LOW_AT_LET_DOWN)
                .gets("R46"))
        .as("one of each")
        .containsExactly("2027-01-23T09:00 " + FEELINGS);
  }

  @Test
  void r46IsSuppressedByThoughtsOfHarmAndAfterStopping() {
    assertThat(
            nausea("2027-01-20T10:00", "2027-01-22T10:00")
                .reports("2027-01-22T11:00", Symptom.HARM_THOUGHTS)
                .gets("R46"))
        .isEmpty();
    assertThat(
            nausea("2027-01-20T10:00", "2027-01-22T10:00")
                .says("2027-01-22T12:00", new Fact.BreastfeedingStopped())
                .gets("R46"))
        .isEmpty();
  }

  @Test
  void r46EdgeOneReportIsNotEnough() {
    assertThat(nausea("2027-01-20T10:00").gets("R46")).isEmpty();
  }

  @Test
  void r46EdgeItComesOnceAWeekAtMost() {
    assertThat(
            nausea(
                    "2027-01-20T10:00",
                    "2027-01-22T10:00",
                    "2027-01-25T10:00",
                    "2027-01-28T10:00",
                    "2027-02-01T10:00")
                .gets("R46"))
        .containsExactly("2027-01-23T09:00 " + FEELINGS, "2027-02-02T09:00 " + FEELINGS);
  }

  private static Family silent() {
    return born().silent();
  }

  @Test
  void r60FiresAfterThirtyDaysWithoutAWord() {
    assertThat(silent().gets("R60")).containsExactly(ASKED);
  }

  @Test
  void r60IsSuppressedByAnyWordFromTheParent() {
    Family logs = silent();
    Family answers = silent();
    Family tells = silent();
    for (int week = 0; week < 70; week++) {
      String at = LocalDateTime.parse("2027-01-06T10:00").plusWeeks(week).toString();
      logs.logs(at, ParentRulesTest::feed);
      answers.answers(at, "R16", "not-sure");
      tells.tells(at, new Fact.LogShared(true));
    }
    assertThat(logs.gets("R60")).as("log").isEmpty();
    assertThat(answers.gets("R60")).as("answers").isEmpty();
    assertThat(tells.gets("R60")).as("pages").isEmpty();
  }

  @Test
  void r60IsSuppressedBeforeABirthAndAfterALossOfAnyBaby() {
    assertThat(Family.due("2027-01-10").silent().gets("R60")).isEmpty();
    assertThat(silent().says("2027-01-10T10:00", new Fact.LossReported(null)).gets("R60"))
        .isEmpty();
    assertThat(bereaved().silent().gets("R60")).isEmpty();
  }

  @Test
  void r60EdgeWhatSystemsSayIsNoWordOfTheParents() {
    assertThat(silent().says("2027-01-30T10:00", new Fact.BabyDischarged(null)).gets("R60"))
        .containsExactly(ASKED);
  }

  @Test
  void r60EdgeItIsAskedOnceAndWhoSaysNothingGetsAllAsBefore() {
    List<String> ordinary = answered("keep").getsAfter("2027-03-06T09:01");

    assertThat(silent().gets("R60")).hasSize(1);
    assertThat(silent().getsAfter("2027-03-06T09:01")).isEqualTo(ordinary);
  }

  private static Family answered(String choice) {
    return silent().answers("2027-02-05T10:00", "R60", choice);
  }

  @Test
  void r60EdgeTheAnswerIsTheWishItself() {
    assertThat(answered("fewer").getsAfter("2027-02-06T00:00"))
        .isNotEmpty()
        .hasSizeLessThan(answered("keep").getsAfter("2027-02-06T00:00").size());
    assertThat(answered("stop").getsAfter("2027-02-05T10:00")).isEmpty();
  }
}
