package org.milktide.domain.bounce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.JourneyId;

class TraceTest {
  private static final String DIGEST = "a9b8c7d6-e5f4-4321-8765-43210fedcba9";
  private static final String JOURNEY = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<" + DIGEST + "." + JOURNEY + "@guide.example.org>",
        " <A9B8C7D6-E5F4-4321-8765-43210FEDCBA9." + JOURNEY + "@guide.example.org> ",
        DIGEST + "." + JOURNEY + "@guide.example.org"
      })
  void aMessageIdOfOursNamesItsDelivery(String id) {
    Trace trace = Trace.ofMessageId(id).orElseThrow();

    assertThat(trace.journey()).isEqualTo(JourneyId.parse(JOURNEY));
    assertThat(trace.isOf(new DigestId(UUID.fromString(DIGEST)))).isTrue();
    assertThat(trace.isOf(new DigestId(UUID.fromString(DIGEST.replace("cba9", "cba8"))))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<>",
        "<abc@example.org>",
        "<" + DIGEST + "@example.org>",
        "<" + DIGEST + "." + DIGEST + "." + JOURNEY + "@example.org>",
        "<------------------------------------.------------------------------------@example.org>"
      })
  void anotherMessageIdNamesNothing(String id) {
    assertThat(Trace.ofMessageId(id)).isEmpty();
  }

  @Test
  void holdsNoHalfId() {
    assertThatThrownBy(() -> new Trace(JourneyId.parse(JOURNEY), "a9b8"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
