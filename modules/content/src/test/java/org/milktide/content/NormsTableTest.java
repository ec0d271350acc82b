package org.milktide.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.guidance.Norms;

/** The numbers of the pack's countries that decisions are made with. */
class NormsTableTest {
  private static final Catalogue CATALOGUE = GuidancePack.builtIn().catalogue();

  private static Norms of(String tag) {
    return CATALOGUE.norms(Locale.forLanguageTag(tag));
  }

  @Test
  void theDefaultsAreThoseThatTheDomainKnows() {
    Norms norms = of("en");

    assertThat(norms).isEqualTo(Norms.DEFAULT.edition(norms.version()));
    assertThat(of("fr-JP")).isEqualTo(norms);
  }

  @Test
  void aCountryHasItsOwnDayOfTheBirthWeightAndTheRestOfTheDefaults() {
    assertThat(of("en-GB").birthWeightBackDay()).isEqualTo(21);
    assertThat(of("en-US").birthWeightBackDay()).isEqualTo(14);
    assertThat(of("en-GB").askWet()).isEqualTo(Norms.DEFAULT.askWet());
    assertThat(of("en-GB").expectedWet()).containsExactly(1, 2, 3, 3, 6, 6);
  }

  /** Nobody tells us how cold a fridge is. */
  @Test
  void milkKeepsTheShorterTimeOfACountry() {
    assertThat(of("en-GB").fridge()).isEqualTo(Duration.ofDays(3));
    assertThat(of("en-US").fridge()).isEqualTo(Duration.ofDays(4));
    assertThat(of("en-US").freezer()).isEqualTo(Duration.ofDays(180));
  }

  @Test
  void otherNumbersAreAnotherEditionAndAnotherRevisionOfTheCatalogue() {
    Norms other = of("en-GB");

    assertThat(other.version()).startsWith("GB-").isNotEqualTo(of("en-US").version());
    assertThat(CATALOGUE.withNorms(other, Map.of()).revision()).isNotEqualTo(CATALOGUE.revision());
    assertThat(CATALOGUE.only(item -> true).norms(Locale.UK)).isEqualTo(other);
  }
}
