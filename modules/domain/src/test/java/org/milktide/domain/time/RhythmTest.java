package org.milktide.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmTest {
  @ParameterizedTest
  @ValueSource(strings = {"as-it-comes", "daily 09:00", "weekly mon 18:30", "weekly sun 00:00"})
  void rhythmsReadWhatTheyWrite(String text) {
    assertThat(Rhythm.parse(text)).hasToString(text);
  }

  @Test
  void theDayMayBeWrittenOut() {
    assertThat(Rhythm.parse(" Weekly  Thursday 09:00 "))
        .isEqualTo(new Rhythm.Weekly(DayOfWeek.THURSDAY, LocalTime.of(9, 0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "daily", "daily 9", "weekly 09:00", "weekly m 09:00", "hourly 09:00"})
  void otherTextsAreRefusedWithTheFormThatIsWanted(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rhythm.parse(text))
        .withMessageContaining("daily HH:mm");
  }
}
