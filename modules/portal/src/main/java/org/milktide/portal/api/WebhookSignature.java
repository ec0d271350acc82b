package org.milktide.portal.api;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a report, and when: {@code t=<Unix seconds>,v1=<hexadecimal HMAC-SHA-256>} over {@code
 * <Unix seconds>.<body>}.
 */
final class WebhookSignature {
  static final String HEADER = "Milktide-Signature";

  /** How far the sender's clock may be from ours; older reports may be somebody else's copies. */
  static final Duration WINDOW = Duration.ofMinutes(5);

  private static final String ALGORITHM = "HmacSHA256";
  private static final Pattern FORM = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");

  private final SecretKeySpec key;

  WebhookSignature(String secret) {
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /** Refuses what was not signed with our secret, or not now. */
  void check(@Nullable String header, byte[] body, Instant now) {
    Matcher matcher = FORM.matcher(header == null ? "" : header);
    if (!matcher.matches()) {
      throw Refused.unsigned("send the header " + HEADER + ": t=<Unix seconds>,v1=<HMAC-SHA-256>");
    }
    byte[] given = HexFormat.of().parseHex(matcher.group(2));
    if (!MessageDigest.isEqual(given, sign(matcher.group(1), body))) {
      throw Refused.unsigned("the signature is not that of this body and time");
    }
    Instant sent = Instant.ofEpochSecond(Long.parseLong(matcher.group(1)));
    if (Duration.between(sent, now).abs().compareTo(WINDOW) > 0) {
      throw Refused.unsigned(
          "the signature is not of the last " + WINDOW.toMinutes() + " minutes; sign it anew");
    }
  }

  private byte[] sign(String seconds, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update((seconds + ".").getBytes(StandardCharsets.US_ASCII));
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
