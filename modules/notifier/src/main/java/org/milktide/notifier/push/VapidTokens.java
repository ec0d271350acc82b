package org.milktide.notifier.push;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.milktide.domain.device.VapidKey;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says to push services who sends (RFC 8292). One token for each service and key pair, used for
 * eleven hours: services may count how often they have to check a new one.
 */
final class VapidTokens {
  /** The most that services accept is 24 hours. */
  static final Duration VALID = Duration.ofHours(12);

  /** A token is not used in its last hour, so that clocks may differ. */
  static final Duration SPARED = Duration.ofHours(1);

  private static final String HEADER = encoded("{\"typ\":\"JWT\",\"alg\":\"ES256\"}");

  private final String contact;
  private final InstantSource realTime;
  private final P256 curve = P256.javas();
  private final JsonMapper json = new JsonMapper();
  private final Map<Who, Token> tokens = new ConcurrentHashMap<>();

  private record Who(String origin, VapidKey key) {}

  private record Token(String header, Instant until) {}

  /**
   * Tokens by this clock.
   *
   * @param contact how a push service reaches us: {@code mailto:} or {@code https:}
   * @param realTime the world's clock, whatever the product's says
   */
  VapidTokens(PushContact contact, InstantSource realTime) {
    this.contact = contact.uri();
    this.realTime = realTime;
  }

  /** The header {@code Authorization}. */
  String header(String origin, VapidKey key) {
    Instant now = realTime.instant();
    return tokens
        .compute(
            new Who(origin, key),
            (who, old) -> old != null && now.isBefore(old.until()) ? old : token(who, now))
        .header();
  }

  private Token token(Who who, Instant now) {
    Instant end = now.plus(VALID);
    Map<String, Object> claims =
        Map.of("aud", who.origin(), "exp", end.getEpochSecond(), "sub", contact);
    String signed = HEADER + "." + encoded(json.writeValueAsString(claims));
    String token = signed + "." + sign(signed, who.key());
    return new Token("vapid t=" + token + ", k=" + who.key().publicText(), end.minus(SPARED));
  }

  /** By Java's own provider: a token is signed once in hours. */
  private String sign(String text, VapidKey key) {
    try {
      Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
      signature.initSign(curve.privateKey(key.privateKey()));
      signature.update(text.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has ECDSA", e);
    }
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
