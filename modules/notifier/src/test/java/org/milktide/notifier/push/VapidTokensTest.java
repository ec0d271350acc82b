package org.milktide.notifier.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.device.VapidKey;
import org.milktide.domain.device.VapidKeys;
import org.milktide.notifier.testing.TestingClock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VapidTokensTest {
  private static final String MOZILLA = "https://updates.push.services.mozilla.com";
  private static final Instant START = Instant.parse("2027-01-08T08:00:00Z");
  private static final VapidKeys KEYS = new VapidKeys(number -> new byte[] {(byte) number}, 2);

  private final TestingClock realTime = new TestingClock(START);
  private final VapidTokens tokens =
      new VapidTokens(new PushContact("mailto:guide@example.org"), realTime);

  private String header(VapidKey key) {
    return tokens.header(MOZILLA, key);
  }

  private static JsonNode part(String header, int part) {
    String token = header.replaceFirst("^vapid t=", "").replaceFirst(",.*", "");
    byte[] json = Base64.getUrlDecoder().decode(token.split("\\.", -1)[part]);
    return new JsonMapper().readTree(json);
  }

  @Test
  void aTokenSaysWhoSendsToWhomAndUntilWhen() {
    String header = header(KEYS.key(1));

    assertThat(header).endsWith(", k=" + KEYS.key(1).publicText());
    assertThat(part(header, 0).get("alg").asString()).isEqualTo("ES256");
    assertThat(part(header, 0).get("typ").asString()).isEqualTo("JWT");
    assertThat(part(header, 1).get("aud").asString()).isEqualTo(MOZILLA);
    assertThat(part(header, 1).get("sub").asString()).isEqualTo("mailto:guide@example.org");
    long seconds = part(header, 1).get("exp").asLong() - START.getEpochSecond();
    assertThat(seconds).isPositive().isLessThanOrEqualTo(Duration.ofHours(24).toSeconds());
  }

  @Test
  void theKeyPairOfTheSubscriptionSignsIt() throws GeneralSecurityException {
    for (VapidKey key : new VapidKey[] {KEYS.key(1), KEYS.key(2)}) {
      String token = header(key).replaceFirst("^vapid t=", "").replaceFirst(",.*", "");
      int dot = token.lastIndexOf('.');
      Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
      signature.initVerify(P256.javas().publicKey(key.publicKey()));
      signature.update(token.substring(0, dot).getBytes(StandardCharsets.US_ASCII));

      assertThat(signature.verify(Base64.getUrlDecoder().decode(token.substring(dot + 1))))
          .isTrue();
    }
  }

  @Test
  void oneTokenServesForHoursAndIsChangedInTime() {
    String first = header(KEYS.key(1));

    realTime.forward(Duration.ofHours(11).minusSeconds(1));
    assertThat(header(KEYS.key(1))).isEqualTo(first);

    realTime.forward(Duration.ofSeconds(1));
    String second = header(KEYS.key(1));
    assertThat(second).isNotEqualTo(first);
    assertThat(Instant.ofEpochSecond(part(second, 1).get("exp").asLong()))
        .isAfter(realTime.instant().plus(Duration.ofHours(1)));
  }

  @Test
  void servicesAndKeyPairsHaveTokensOfTheirOwn() {
    assertThat(
            part(tokens.header("https://fcm.googleapis.com", KEYS.key(1)), 1).get("aud").asString())
        .isEqualTo("https://fcm.googleapis.com");
    assertThat(header(KEYS.key(2))).endsWith(KEYS.key(2).publicText());
    assertThat(header(KEYS.key(1))).endsWith(KEYS.key(1).publicText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "guide@example.org",
        "mailto:",
        "mailto:guide",
        "http://example.org",
        "https://"
      })
  void aContactThatReachesNobodyIsRefused(String contact) {
    assertThatIllegalArgumentException().isThrownBy(() -> new PushContact(contact));
    assertThat(new PushContact("https://example.org/contact").uri()).startsWith("https:");
  }
}
