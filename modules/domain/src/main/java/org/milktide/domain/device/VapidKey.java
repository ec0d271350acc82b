package org.milktide.domain.device;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * A key pair by which push services know that it is us who send (RFC 8292). A browser binds its
 * subscription to one public key, so that key has to be kept as long as the subscription.
 */
public final class VapidKey {
  /** 128 bits more than the order, so that no number comes up more often than others. */
  private static final int DERIVED_BYTES = 48;

  private static final byte[] INFO = "milktide vapid".getBytes(StandardCharsets.US_ASCII);

  private final int number;
  private final byte[] privateKey;
  private final byte[] publicKey;

  private VapidKey(int number, BigInteger privateKey) {
    this.number = number;
    this.privateKey = Curve.fixed(privateKey);
    this.publicKey = Curve.publicKey(privateKey);
  }

  /**
   * The key pair of a secret, always the same.
   *
   * @param secret random bytes that nobody else knows
   * @param number 1 or more
   */
  static VapidKey of(byte[] secret, int number) {
    if (number < 1) {
      throw new IllegalArgumentException("key pairs for push are counted from 1");
    }
    BigInteger derived = new BigInteger(1, derive(secret));
    BigInteger one = BigInteger.ONE;
    return new VapidKey(number, derived.mod(Curve.ORDER.subtract(one)).add(one));
  }

  private static byte[] derive(byte[] secret) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(INFO, DERIVED_BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Java 25 has HKDF", e);
    }
  }

  public int number() {
    return number;
  }

  /** A number of 32 bytes, the greatest first. */
  public byte[] privateKey() {
    return privateKey.clone();
  }

  /** A point of P-256 in 65 bytes, as browsers take it. */
  public byte[] publicKey() {
    return publicKey.clone();
  }

  /** The public key as it stands in pages and headers: base64url without padding. */
  public String publicText() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(publicKey);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VapidKey key && Arrays.equals(publicKey, key.publicKey);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(publicKey);
  }

  /** Without the private key, so that no log shows it. */
  @Override
  public String toString() {
    return "key pair " + number;
  }
}
