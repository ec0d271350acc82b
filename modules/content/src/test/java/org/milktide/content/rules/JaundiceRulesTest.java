package org.milktide.content.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.content.rules.Reports.checked;
import static org.milktide.content.rules.Reports.sign;
import static org.milktide.content.rules.Reports.signOf;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.Symptom;

/** R34 to R36: what is answered to yellow skin. */
class JaundiceRulesTest {
  private static final Duration DAY_1 = Duration.ofHours(20);
  private static final Duration DAY_4 = Duration.ofDays(3);
  private static final Duration DAY_30 = Duration.ofDays(29);
  private static final int PRETERM = 250;

  private final Reports family = Reports.term();

  @Test
  void r34FiresInTheFirst24Hours() {
    assertThat(family.sees(DAY_1, Symptom.JAUNDICE)).containsExactly("R34 jaundice-first-day");
  }

  @ParameterizedTest
  @EnumSource(names = {"FEEDING_POORLY", "REFUSING_FEEDS", "VERY_SLEEPY", "HIGH_PITCHED_CRY"})
  void r34FiresAsAnEmergencyWithAnotherSignInWhicheverOrder(Symptom other) {
    assertThat(family.sees(DAY_4, other, Symptom.JAUNDICE))
        .containsExactly("R34 jaundice-and-unwell");
    Reports second = Reports.term().after(DAY_4, sign(DAY_4, Symptom.JAUNDICE));
    assertThat(second.sees(DAY_4.plusHours(20), other)).containsExactly("R34 jaundice-and-unwell");
  }

  @Test
  void r34FiresWithPaleStools() {
    assertThat(family.sees(DAY_4, Symptom.JAUNDICE, Symptom.PALE_STOOL))
        .containsExactly("R34 jaundice-pale-stool");
  }

  @Test
  void r34IsSuppressedByALoss() {
    family.after(DAY_1, new Fact.LossReported(null));
    assertThat(family.sees(DAY_1, Symptom.JAUNDICE)).isEmpty();
  }

  @Test
  void r34EdgeASignOfAnotherDayOrOfTheOtherTwinIsNotSeenWithIt() {
    family.after(DAY_4, sign(DAY_4, Symptom.VERY_SLEEPY));
    assertThat(family.sees(DAY_4.plusHours(25), Symptom.JAUNDICE)).containsExactly("R35 jaundice");
    assertThat(
            Reports.twins()
                .tells(
                    DAY_4,
                    signOf("A", DAY_4, Symptom.VERY_SLEEPY),
                    signOf("B", DAY_4, Symptom.JAUNDICE)))
        .containsExactly("R38 call-now-baby", "R35 jaundice");
  }

  @Test
  void r34EdgeThatTheTeamHasSeenItDoesNotSuppressIt() {
    assertThat(family.tells(DAY_1, checked(DAY_1, Symptom.JAUNDICE)))
        .containsExactly("R34 jaundice-first-day");
  }

  @ParameterizedTest
  @CsvSource({"24, R35 jaundice", "311, R35 jaundice", "23, R34 jaundice-first-day"})
  void r35FiresFromTheSecondDayToThe13th(int hours, String advice) {
    assertThat(family.sees(Duration.ofHours(hours), Symptom.JAUNDICE)).containsExactly(advice);
  }

  @Test
  void r35IsSuppressedWhereTheTeamHasSeenIt() {
    assertThat(family.tells(DAY_4, checked(DAY_4, Symptom.JAUNDICE))).isEmpty();
  }

  @Test
  void r35EdgeWhatSpreadsIsToBeSeenAgain() {
    assertThat(family.tells(DAY_4, checked(DAY_4, Symptom.JAUNDICE_SPREADING)))
        .containsExactly("R35 jaundice-spreading");
    assertThat(family.tells(DAY_4, checked(DAY_4, Symptom.JAUNDICE)))
        .containsExactly("R35 jaundice-spreading");
  }

  @Test
  void r36FiresFromDay14() {
    assertThat(family.sees(Duration.ofDays(13), Symptom.JAUNDICE))
        .containsExactly("R36 jaundice-late");
    assertThat(family.tells(DAY_30, checked(DAY_30, Symptom.JAUNDICE)))
        .containsExactly("R36 jaundice-late");
  }

  @Test
  void r36IsSuppressedBefore() {
    assertThat(family.sees(Duration.ofDays(13).minusMinutes(1), Symptom.JAUNDICE))
        .containsExactly("R35 jaundice");
  }

  @ParameterizedTest
  @CsvSource({"479, R35 jaundice", "480, R36 jaundice-late"})
  void r36EdgeAfterAnEarlyBirthItIsFromDay21(int hours, String advice) {
    assertThat(Reports.bornAt(PRETERM).sees(Duration.ofHours(hours), Symptom.JAUNDICE))
        .containsExactly(advice);
  }
}
