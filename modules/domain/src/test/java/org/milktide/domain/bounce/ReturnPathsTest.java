package org.milktide.domain.bounce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.bounce.ReturnPaths.Purpose;
import org.milktide.domain.bounce.ReturnPaths.Signed;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.JourneyId;

class ReturnPathsTest {
  private static final JourneyId JOURNEY = JourneyId.parse("0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0");
  private static final DigestId DIGEST =
      new DigestId(UUID.fromString("a9b8c7d6-e5f4-4321-8765-43210fedcba9"));

  private final ReturnPaths paths = paths("bounces@mail.example.org", "secret");

  private static ReturnPaths paths(String base, String secret) {
    return new ReturnPaths(new EmailAddress(base), secret.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @EnumSource(Purpose.class)
  void anAddressNamesItsDeliveryAndWhatItIsFor(Purpose purpose) {
    Signed signed = paths.read(paths.of(purpose, JOURNEY, DIGEST).value()).orElseThrow();

    assertThat(signed.purpose()).isEqualTo(purpose);
    assertThat(signed.trace().journey()).isEqualTo(JOURNEY);
    assertThat(signed.trace().isOf(DIGEST)).isTrue();
    assertThat(signed.trace().isOf(new DigestId(UUID.randomUUID()))).isFalse();
  }

  /** Servers on the way may change the case of a local part, and cut what is longer than 64. */
  @Test
  void anAddressSurvivesAnyCaseAndHasAtMost64OctetsBeforeTheAt() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      JourneyId journey = new JourneyId(new UUID(random.nextLong() >> (i % 64), random.nextLong()));
      DigestId digest = new DigestId(new UUID(random.nextLong() >>> (i % 64), random.nextLong()));
      ReturnPaths longest = i % 2 == 0 ? paths : paths("bounce_s1@x.example.org", "secret");
      String address = longest.of(Purpose.BOUNCE, journey, digest).value();

      assertThat(address.substring(0, address.indexOf('@'))).hasSizeLessThanOrEqualTo(64);
      assertThat(longest.read(address.toUpperCase(Locale.ROOT)))
          .map(Signed::trace)
          .hasValueSatisfying(
              trace -> {
                assertThat(trace.journey()).isEqualTo(journey);
                assertThat(trace.isOf(digest)).isTrue();
              });
    }
  }

  @Test
  void everyChangedLetterMakesItAForgery() {
    String address = paths.of(Purpose.BOUNCE, JOURNEY, DIGEST).value();
    int at = address.indexOf('@');
    for (int i = address.indexOf('+') + 1; i < at; i++) {
      char other = address.charAt(i) == '0' ? '1' : '0';
      String forged = address.substring(0, i) + other + address.substring(i + 1);
      assertThat(paths.read(forged)).as(forged).isEmpty();
    }
  }

  @Test
  void aTokenOfOnePurposeIsNoneOfAnother() {
    String bounce = paths.of(Purpose.BOUNCE, JOURNEY, DIGEST).value();

    assertThat(paths.read(bounce.replace("+b", "+u"))).isEmpty();
    assertThat(paths.read(bounce.replace("+b", "+r"))).isEmpty();
  }

  @Test
  void anotherInstallationsAddressIsNotOurs() {
    String other =
        paths("bounces@mail.example.org", "another").of(Purpose.BOUNCE, JOURNEY, DIGEST).value();
    String elsewhere =
        paths("bounces@mail.example.net", "secret").of(Purpose.BOUNCE, JOURNEY, DIGEST).value();

    assertThat(paths.read(other)).isEmpty();
    assertThat(paths.read(elsewhere)).isEmpty();
    assertThat(paths.isOurs(other)).isTrue();
    assertThat(paths.isOurs(elsewhere)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "bounces",
        "bounces@mail.example.org",
        "bounces+@mail.example.org",
        "bounces+b@mail.example.org",
        "bounces+bzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz@mail.example.org",
        "bounces+b00000000000000000000000000000000000000000000000000000@mail.example.org",
        "bounces+b-1000000000000000000000000000000000000000000000000000@mail.example.org",
        "ben@example.org"
      })
  void readsNothingFromNonsense(String address) {
    assertThat(paths.read(address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bounces-here@example.org",
        "a+b@example.org",
        "größe@example.org",
        "a'b@example.org"
      })
  void theBaseLeavesRoomForTheToken(String base) {
    assertThatThrownBy(() -> paths(base, "secret")).isInstanceOf(IllegalArgumentException.class);
  }
}
