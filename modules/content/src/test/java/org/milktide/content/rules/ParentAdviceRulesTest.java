package org.milktide.content.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.content.rules.Reports.answer;
import static org.milktide.content.rules.Reports.sign;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milktide.content.Reader;
import org.milktide.domain.advice.AdviceKind;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.Symptom;

/** R44 and R45, the parent's emergencies and those of a pregnancy: what is answered to a parent. */
class ParentAdviceRulesTest {
  private static final Duration DAY_10 = Duration.ofDays(9);

  private final Reports family = Reports.term();

  private static String words(AdviceKind kind, String locale, LocalDate today) {
    Reader reader = new Reader(Locale.forLanguageTag(locale), 1, today);
    return Family.PACK.advice(kind.advice(), reader).text();
  }

  @Test
  void r44FiresTheCrisisLinesFirst() {
    assertThat(family.sees(DAY_10, Symptom.HARM_THOUGHTS)).containsExactly("R44 harm-thoughts");
    assertThat(family.sees(DAY_10, Symptom.LOW_MOOD)).containsExactly("R44 low-mood");
    assertThat(family.tells(DAY_10, answer("R43", "harm"))).containsExactly("R44 harm-thoughts");
    assertThat(family.tells(DAY_10, answer("R43", "low"))).containsExactly("R44 low-mood");
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "CONFUSION",
        "CHEST_PAIN",
        "TROUBLE_BREATHING",
        "FAINTING",
        "SEVERE_HEADACHE",
        "VISION_CHANGE",
        "SEVERE_BELLY_PAIN",
        "HEAVY_BLEEDING",
        "LEG_PAIN",
        "SWOLLEN_FACE"
      })
  void r44FiresTheEmergencyNumberForAnEmergencyOfTheParent(Symptom sign) {
    assertThat(family.sees(DAY_10, sign)).containsExactly("R44 emergency-parent");
  }

  @Test
  void r44FiresToCallNowForAFeverAndForATirednessThatOverwhelms() {
    assertThat(family.sees(DAY_10, Symptom.FEVER)).containsExactly("R44 call-now-parent");
    assertThat(family.sees(DAY_10, Symptom.OVERWHELMING_TIREDNESS))
        .containsExactly("R44 call-now-parent");
  }

  @Test
  void r44IsSuppressedByOtherAnswersAndByAFeelingAtLetDown() {
    assertThat(family.tells(DAY_10, answer("R43", "well"))).isEmpty();
    assertThat(family.sees(DAY_10, Symptom.LOW_AT_LET_DOWN, Symptom.NAUSEA_AT_LET_DOWN)).isEmpty();
  }

  @Test
  void r44EdgeAfterALossTheParentsOwnSignsAreAnswered() {
    family.after(DAY_10, new Fact.LossReported(null));
    assertThat(family.sees(DAY_10, Symptom.HARM_THOUGHTS, Symptom.HOT_BREAST))
        .containsExactly("R44 harm-thoughts", "R45 mastitis");
  }

  @Test
  void r44EdgeAPartOfTheHelplinesIsOldAndOneIsUnknown() {
    LocalDate farAhead = LocalDate.of(2040, 1, 1);

    assertThat(words(AdviceKind.HARM_THOUGHTS, "en-US", farAhead))
        .contains("911")
        .doesNotContain("{");
    assertThat(words(AdviceKind.EMERGENCY_PARENT, "en", farAhead))
        .contains("your local emergency number");
    assertThat(words(AdviceKind.EMERGENCY_PARENT, "es-XX", farAhead)).doesNotContain("911", "112");
  }

  @Test
  void r44EdgeTheSignsOfAPregnancyAreAnsweredUntilTheBirth() {
    assertThat(
            Reports.expecting()
                .sees(Duration.ZERO, Symptom.BABY_MOVES_LESS, Symptom.BLEEDING_IN_PREGNANCY))
        .containsExactly("R08 pregnancy");
    assertThat(family.sees(DAY_10, Symptom.BABY_MOVES_LESS, Symptom.FLUID_LEAK)).isEmpty();
    assertThat(family.sees(DAY_10, Symptom.BLEEDING_IN_PREGNANCY))
        .containsExactly("R44 emergency-parent");
    Reports lost = Reports.expecting().after(Duration.ZERO, new Fact.LossReported(null));
    assertThat(lost.sees(DAY_10, Symptom.BABY_MOVES_LESS)).isEmpty();
  }

  @Test
  void r45FiresForAHotPainfulBreast() {
    assertThat(family.sees(DAY_10, Symptom.HOT_BREAST)).containsExactly("R45 mastitis");
    assertThat(family.sees(DAY_10.plusHours(30), Symptom.BREAST_LUMP))
        .containsExactly("R45 breast-lump");
  }

  @Test
  void r45FiresNowWithAFeverOrAsWithFlu() {
    assertThat(family.sees(DAY_10, Symptom.HOT_BREAST, Symptom.FEVER))
        .containsExactly("R45 mastitis-unwell");
    assertThat(Reports.term().sees(DAY_10, Symptom.FLU_LIKE_WITH_BREAST))
        .containsExactly("R45 mastitis-unwell");
  }

  @Test
  void r45IsSuppressedAsAUrgentMatterWhenItIsHeardOfADayLater() {
    assertThat(family.tellsLate(DAY_10, Duration.ofHours(25), sign(DAY_10, Symptom.HOT_BREAST)))
        .containsExactly("R45 happened-earlier");
  }

  @Test
  void r45EdgeAFeverOfTheDayBeforeYesterdayIsNotSeenWithIt() {
    family.after(DAY_10, sign(DAY_10, Symptom.FEVER));
    assertThat(family.sees(DAY_10.plusHours(25), Symptom.HOT_BREAST))
        .containsExactly("R45 mastitis");
  }

  @Test
  void r45EdgeWhoHasStoppedOrFeedsFormulaIsAnsweredToo() {
    family.after(DAY_10, new Fact.BreastfeedingStopped());
    assertThat(family.sees(DAY_10, Symptom.HOT_BREAST)).containsExactly("R45 mastitis");
  }
}
