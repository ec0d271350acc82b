package org.milktide.notifier.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.JourneyId;

class DoorbellJsonTest {
  private static final DigestRef DIGEST =
      new DigestRef(new JourneyId(new UUID(1, 2)), new DigestId(new UUID(3, 4)));

  @Test
  void readsWhatItWrites() throws Exception {
    byte[] value = DoorbellJson.write(DIGEST);

    assertThat(new String(value, StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {"journey":"00000000-0000-0001-0000-000000000002",\
            "digest":"00000000-0000-0003-0000-000000000004"}""");
    assertThat(DoorbellJson.read(value)).isEqualTo(DIGEST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "not json | not JSON",
        "`` | journey is missing",
        "[] | journey is missing",
        "{\"journey\":\"secret\"} | journey is not a UUID",
        "{\"journey\":\"00000000-0000-0001-0000-000000000002\"} | digest is missing",
      })
  void saysWhatIsWrongWithoutTheContent(String value, String reason) {
    assertThatThrownBy(() -> DoorbellJson.read(value.getBytes(StandardCharsets.UTF_8)))
        .hasMessage(reason);
  }

  @Test
  void doesNotReadATombstone() {
    assertThatThrownBy(() -> DoorbellJson.read(null)).hasMessage("no value");
  }
}
