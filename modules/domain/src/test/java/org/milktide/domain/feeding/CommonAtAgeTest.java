package org.milktide.domain.feeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.domain.feeding.CommonAtAge.Range;

class CommonAtAgeTest {
  @ParameterizedTest
  @CsvSource({
    "1, 3,",
    "2, 6,",
    "3, 8,",
    "4, 8, 12",
    "5, 8, 12",
    "42, 8, 12",
    "43, 4, 13",
    "182, 4, 13"
  })
  void isWhatTheTableSays(int dayOfLife, int least, Integer most) {
    assertThat(CommonAtAge.feeds(dayOfLife)).contains(new Range(least, most));
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "183", "4000"})
  void nothingIsSaidBeforeTheBirthAndOnceSolidsComeIn(int dayOfLife) {
    assertThat(CommonAtAge.feeds(dayOfLife)).isEmpty();
  }

  @Test
  void aRangeHasItsEndsInOrder() {
    assertThatThrownBy(() -> new Range(9, 8)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Range.from(0)).isInstanceOf(IllegalArgumentException.class);
    assertThat(new Range(8, 8).most()).isEqualTo(8);
  }
}
