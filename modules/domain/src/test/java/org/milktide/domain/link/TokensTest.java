package org.milktide.domain.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;

/** What a link opens, and what it does not. */
class TokensTest {
  private static final Tokens TOKENS = new Tokens("s".repeat(32).getBytes(StandardCharsets.UTF_8));
  private static final Bearer ANNA =
      new Bearer(JourneyId.ofReference("tests", "anna"), RecipientId.PARENT);
  private static final Instant END = Instant.parse("2027-03-02T10:00:00.123Z");
  private static final Bearer BEN =
      new Bearer(JourneyId.ofReference("tests", "ben"), RecipientId.PARENT);

  @ParameterizedTest
  @EnumSource(Purpose.class)
  void aTokenOpensWhatItIsForAndNothingElse(Purpose purpose) {
    String token = TOKENS.sign(purpose, ANNA, "");

    for (Purpose other : Purpose.values()) {
      if (other == purpose) {
        assertThat(TOKENS.verify(token, other)).contains(ANNA);
      } else {
        assertThat(TOKENS.verify(token, other)).isEmpty();
      }
    }
  }

  @Test
  void everyChangedCharacterMakesATokenWorthless() {
    String token = TOKENS.sign(Purpose.JOURNEY, ANNA, "");

    for (int i = 0; i < token.length(); i++) {
      for (char c : "A7_-=~".toCharArray()) {
        String tampered = token.substring(0, i) + c + token.substring(i + 1);
        if (!tampered.equals(token)) {
          assertThat(TOKENS.verify(tampered, Purpose.JOURNEY)).as(tampered).isEmpty();
        }
      }
    }
  }

  @Test
  void aTokenIsForOneJourneyAndOnePersonOfIt() {
    Bearer partner = new Bearer(ANNA.journey(), new RecipientId("partner"));
    String token = TOKENS.sign(Purpose.JOURNEY, ANNA, "");

    assertThat(TOKENS.isValid(token, Purpose.JOURNEY, ANNA, "")).isTrue();
    assertThat(TOKENS.isValid(token, Purpose.JOURNEY, BEN, "")).isFalse();
    assertThat(TOKENS.isValid(token, Purpose.JOURNEY, partner, "")).isFalse();
    assertThat(TOKENS.verify(TOKENS.sign(Purpose.LOSS, partner, ""), Purpose.LOSS))
        .contains(partner);
  }

  @Test
  void aConfirmationIsForOneAddress() {
    String token = TOKENS.sign(Purpose.CONFIRM, ANNA, "anna@example.org");

    assertThat(TOKENS.isValid(token, Purpose.CONFIRM, ANNA, "anna@example.org")).isTrue();
    assertThat(TOKENS.isValid(token, Purpose.CONFIRM, ANNA, "ben@example.org")).isFalse();
    assertThat(TOKENS.verify(token, Purpose.CONFIRM)).isEmpty();
    assertThat(TOKENS.read(token)).contains(ANNA);
  }

  @Test
  void anotherSecretMakesOtherTokens() {
    Tokens others = new Tokens("t".repeat(32).getBytes(StandardCharsets.UTF_8));

    assertThat(others.verify(TOKENS.sign(Purpose.LOSS, ANNA, ""), Purpose.LOSS)).isEmpty();
  }

  @Test
  void aTokenStaysTheSameAndFitsAUrl() {
    String token = TOKENS.sign(Purpose.UNSUBSCRIBE, ANNA, "");

    assertThat(TOKENS.sign(Purpose.UNSUBSCRIBE, ANNA, "")).isEqualTo(token);
    assertThat(token).matches("[A-Za-z0-9_-]{50,60}").doesNotContain("parent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "not a token", "%00", "AAAA", "ääää"})
  void anyOtherTextIsNoToken(String text) {
    assertThat(TOKENS.verify(text, Purpose.JOURNEY)).isEmpty();
  }

  @Test
  void aVeryLongTextOrOneWithOddBytesIsNoToken() {
    String odd = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[60]);

    assertThat(TOKENS.read("A".repeat(100_000))).isEmpty();
    assertThat(TOKENS.read(odd)).isEmpty();
  }

  @Test
  void linksLeadToTheirPages() {
    Links links = new Links(URI.create("https://guide.example.org/"), TOKENS);
    String confirm = links.confirm(ANNA, new EmailAddress("Anna@Example.org"));
    String base = "https://guide.example.org/confirm/";

    assertThat(confirm).startsWith(base);
    assertThat(
            TOKENS.isValid(
                confirm.substring(base.length()), Purpose.CONFIRM, ANNA, "anna@example.org"))
        .isTrue();
    assertThat(links.loss(ANNA)).startsWith("https://guide.example.org/loss/");
    assertThat(links.page("/help")).isEqualTo("https://guide.example.org/help");
  }

  @Test
  void aTokenThatExpiresTellsWhoseItIsAndUntilWhen() {
    String token = TOKENS.signUntil(Purpose.DATA, ANNA, END);

    assertThat(TOKENS.readExpiring(token, Purpose.DATA)).contains(new Tokens.Expiring(ANNA, END));
    assertThat(TOKENS.readExpiring(token, Purpose.JOURNEY)).isEmpty();
    assertThat(TOKENS.verify(token, Purpose.DATA)).isEmpty();
    assertThat(token).matches("[A-Za-z0-9_.-]+");
  }

  @Test
  void noCharacterOfATokenThatExpiresCanBeChanged() {
    String token = TOKENS.signUntil(Purpose.DATA, ANNA, END);

    for (int i = 0; i < token.length(); i++) {
      for (char c : "A7z_-.~".toCharArray()) {
        String tampered = token.substring(0, i) + c + token.substring(i + 1);
        if (!tampered.equals(token)) {
          assertThat(TOKENS.readExpiring(tampered, Purpose.DATA)).as(tampered).isEmpty();
        }
      }
    }
    assertThat(TOKENS.readExpiring(token + "0", Purpose.DATA)).isEmpty();
    assertThat(TOKENS.readExpiring(TOKENS.sign(Purpose.DATA, ANNA, ""), Purpose.DATA)).isEmpty();
    assertThat(TOKENS.readExpiring(".", Purpose.DATA)).isEmpty();
  }
}
