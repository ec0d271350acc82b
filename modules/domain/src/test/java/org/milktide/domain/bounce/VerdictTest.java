package org.milktide.domain.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictTest {
  private static Verdict of(String status) {
    return Verdict.of(EnhancedStatus.parse(status).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"5.1.1", "5.1.10", "5.2.1"})
  void aMailboxThatIsNotThereIsSuppressedAtOnce(String status) {
    assertThat(of(status)).isEqualTo(new Verdict.Suppress());
  }

  @ParameterizedTest
  @ValueSource(strings = {"5.7.0", "5.7.1", "5.7.26", "5.7.515", "4.7.0", "4.7.1", "4.7.28"})
  void policySlowsTheDomainAndNeverTouchesThePerson(String status) {
    assertThat(of(status)).isEqualTo(new Verdict.Brake());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4.1.1", "4.2.1", "4.2.2", "4.3.0", "4.4.1", "4.4.7", "5.2.2", "5.0.0", "5.1.0", "5.1.2",
        "5.1.3", "5.2.0", "5.3.0", "5.4.1", "5.4.4", "5.4.14"
      })
  void whatMayPassCounts(String status) {
    assertThat(of(status)).isEqualTo(new Verdict.Count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0.0", "2.1.5", "5.2.3", "5.3.4", "5.5.0", "5.6.0", "5.6.7", "4.5.3"})
  void whatIsAboutTheMailItselfSaysNothingOfThePerson(String status) {
    assertThat(of(status)).isEqualTo(new Verdict.Nothing());
  }
}
