package org.milktide.domain.partner;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** The text of a token, which its partner alone has; we keep its hash. */
public record PartnerSecret(String text) {
  /** So that a token that got somewhere it should not be is known for what it is. */
  private static final String PREFIX = "mt_";

  private static final int BYTES = 32;

  /**
   * A new token.
   *
   * @param random 32 bytes that nobody can guess
   */
  public static PartnerSecret of(byte[] random) {
    if (random.length != BYTES) {
      throw new IllegalArgumentException("a token needs " + BYTES + " bytes");
    }
    return new PartnerSecret(
        PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random));
  }

  /**
   * What is kept of it: SHA-256 as 64 hexadecimal digits. A hash without a key or rounds is enough,
   * since nobody can go through 2^256 tokens.
   */
  public String hash() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Without the token, so that no log shows it. */
  @Override
  public String toString() {
    return "(a token)";
  }
}
