package org.milktide.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1.5 cups and 1,800 kcal; 1,5 tazas y 1800 kcal",
        "1,800 kcal, 2 times; dos... 2 veces, 1 800 kcal",
        "At 38 °C (100.4 °F); A los 38 °C (100,4 °F)",
        "[page 3](https://example.org/12); [página 3](https://example.org/45)",
        "{wets 3} of {wants 1|want 2}; {quiere 1|quieren 2} de {wets 3}",
      })
  void languagesWriteTheSameFactsInTheirOwnWay(String english, String spanish) {
    assertThat(Facts.of(spanish)).isEqualTo(Facts.of(english));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "8 times; 9 veces",
        "8 times, 8 times; 8 veces",
        "1.5 mL; 15 mL",
        "{wets 3}; {wets 4}",
        "{wets 3}; {dirties 3}",
        "{advice_line}; {emergency_number}",
      })
  void otherFactsAreTold(String english, String spanish) {
    assertThat(Facts.of(spanish)).isNotEqualTo(Facts.of(english));
  }

  @Test
  void titleLockScreenAndBodyCountTogether() {
    assertThat(Facts.of(new Wording("At 3", "from 2", "to {wets 1}, call {advice_line}")))
        .isEqualTo(new Facts(List.of("2", "3"), List.of("{advice_line}", "{wets 1}")));
  }
}
