package org.milktide.domain.bounce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnhancedStatusTest {
  @ParameterizedTest
  @ValueSource(strings = {"5.1.1", "4.4.7", "2.0.0", "5.7.515", " 5.1.10 "})
  void readsWhatItWrites(String text) {
    assertThat(EnhancedStatus.parse(text)).map(EnhancedStatus::toString).contains(text.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "5",
        "5.1",
        "5.1.1.1",
        "3.1.1",
        "1.0.0",
        "5.1000.1",
        "-5.1.1",
        "5.1.x",
        "５.1.1"
      })
  void isNothingElse(String text) {
    assertThat(EnhancedStatus.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "550 5.1.1 no such user,5.1.1",
    "said: 550-5.2.2 (in reply to RCPT TO),5.2.2",
    "Remote host said: 550 #5.1.10 unknown,5.1.10",
    "status=5.7.1; then 5.1.1,5.7.1",
    "tried 4.4.1 for days; 5.1.1 at last,5.1.1",
    "451 4.3.0 later,4.3.0"
  })
  void isFoundWithinATextThatPeopleRead(String text, String status) {
    assertThat(EnhancedStatus.within(text)).map(EnhancedStatus::toString).contains(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from 5.1.1.2 we got",
        "host[15.1.1]",
        "version 4.96.1.2",
        "all went well 2.1.5",
        ""
      })
  void anAddressOfANetworkIsNoStatus(String text) {
    assertThat(EnhancedStatus.within(text)).isEmpty();
  }

  @Test
  void cannotHoldAnotherKind() {
    assertThatThrownBy(() -> new EnhancedStatus(3, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new EnhancedStatus(5, 1000, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new EnhancedStatus(5, 1, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
