package org.milktide.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {
  @ParameterizedTest
  @CsvSource({
    "en, ltr",
    "es-MX, ltr",
    "ar, rtl",
    "ar-EG, rtl",
    "he, rtl",
    "fa, rtl",
    "ur, rtl",
    "pa, ltr",
    "pa-Arab-PK, rtl",
    "az-Arab, rtl",
    "ar-Latn, ltr",
    "und, ltr",
  })
  void aLanguageIsWrittenTheWayOfItsScript(String tag, String direction) {
    assertThat(Direction.of(Locale.forLanguageTag(tag)).html()).isEqualTo(direction);
  }
}
