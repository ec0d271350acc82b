package org.milktide.domain.guidance;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.id.ItemId;

class TextRevisionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"", "AB", "a b", "a/b", "a\n", "é", "01234567890123456789012345678901234567890"})
  void aRevisionIsAShortWordOfLettersAndDigits(String revision) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TextRevision(new ItemId("colostrum.first-day"), revision));
  }
}
