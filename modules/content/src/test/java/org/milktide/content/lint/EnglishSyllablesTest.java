package org.milktide.content.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of our own texts, counted by ear. */
class EnglishSyllablesTest {
  @ParameterizedTest
  @CsvSource({
    "1, a the milk breast feel made makes asked pumped stopped gives whole pale while eyes cool",
    "2, baby people bottle tables nipple middle quiet being doing crying trial wanted needed",
    "2, changes watches useful lately movement closeness nearly behaves something breastfed lying",
    "3, diaper area together idea easier earlier another several expressing example company",
    "3, family refuses prolactin formula usual radio created",
    "4, biology variety usually emergency temperature antibody caesarean bacteria diabetes alveoli",
    "5, congratulations university"
  })
  void countsAsItIsSpoken(int count, String words) {
    for (String word : words.split(" ", -1)) {
      assertThat(EnglishSyllables.in(word)).as(word).isEqualTo(count);
    }
  }
}
