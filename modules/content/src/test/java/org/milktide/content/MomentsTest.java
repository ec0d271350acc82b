package org.milktide.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Moment;
import org.milktide.domain.guidance.Offset;

class MomentsTest {
  @Test
  void everyUnitIsRead() {
    assertThat(Moments.parse("birth h12")).isEqualTo(moment(Anchor.BIRTH, new Offset.Hours(12)));
    assertThat(Moments.parse("delivery h72"))
        .isEqualTo(moment(Anchor.DELIVERY, new Offset.Hours(72)));
    assertThat(Moments.parse("birth d10"))
        .isEqualTo(moment(Anchor.BIRTH, new Offset.DayOfLife(10)));
    assertThat(Moments.parse("birth w6")).isEqualTo(moment(Anchor.BIRTH, new Offset.Weeks(6)));
    assertThat(Moments.parse("birth mo3")).isEqualTo(moment(Anchor.BIRTH, new Offset.Months(3)));
    assertThat(Moments.parse("milk-in h0")).isEqualTo(moment(Anchor.MILK_IN, new Offset.Hours(0)));
    assertThat(Moments.parse("return-to-work -21d"))
        .isEqualTo(moment(Anchor.RETURN_TO_WORK, new Offset.Days(-21)));
    assertThat(Moments.parse("return-to-work -3w"))
        .isEqualTo(moment(Anchor.RETURN_TO_WORK, new Offset.Days(-21)));
    assertThat(Moments.parse("return-to-work +1d"))
        .isEqualTo(moment(Anchor.RETURN_TO_WORK, new Offset.Days(1)));
    assertThat(Moments.parse("ga 16w3d"))
        .isEqualTo(moment(Anchor.DUE_DATE, new Offset.Gestation(115)));
  }

  private static Moment moment(Anchor anchor, Offset offset) {
    return new Moment(anchor, offset);
  }

  @ParameterizedTest
  @CsvSource({
    "birth h10, birth h11, false",
    "birth h10, birth h10, true",
    "ga 20w0d, ga 16w0d, true",
    "birth d3, birth h48, true",
    "birth d3, birth h49, false",
    "birth w2, birth d14, false",
    "birth w2, birth d13, true",
    "birth w6, birth mo1, true",
    "birth w6, birth mo2, false",
    "birth h48, milk-in h0, false",
    "return-to-work -21d, return-to-work -2w, false",
    "return-to-work -21d, return-to-work -3w, true",
    "return-to-work -6d, return-to-work -7d, true",
  })
  void aWindowThatIsNeverOpenIsTold(String from, String until, boolean never) {
    assertThat(Windows.neverOpen(Moments.parse(from), Moments.parse(until))).isEqualTo(never);
  }
}
