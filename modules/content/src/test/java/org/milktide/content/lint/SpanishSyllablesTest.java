package org.milktide.content.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of our own texts, divided by the rules of Spanish spelling. */
class SpanishSyllablesTest {
  @ParameterizedTest
  @CsvSource({
    "1, y a muy hoy que bien seis pies piel",
    "2, bebé leche día tío agua ciudad pueden aún sueño quiere guía leyes ahí hacia cuidáis",
    "3, ahora oído construye pañales cigüeña extraer leyendo prohíbe calostro lactancia",
    "4, anticuerpo amamantar emergencia proteínas",
    "5, temperatura medicamentos hospitalaria deshidratación"
  })
  void countsByTheRulesOfSpelling(int count, String words) {
    for (String word : words.split(" ", -1)) {
      assertThat(SpanishSyllables.in(word)).as(word).isEqualTo(count);
    }
  }
}
