package org.milktide.notifier.push;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.milktide.domain.device.BrowserKeys;

/**
 * Makes messages that one browser alone can read: RFC 8291, in one record of RFC 8188's {@code
 * aes128gcm}. Each has a key pair and a salt of its own.
 */
final class Sealing {
  /** What a message grows by. */
  static final int OVERHEAD = 103;

  private static final int SALT_BYTES = 16;
  private static final int RECORD_BYTES = 4096;
  private static final int TAG_BITS = 128;
  private static final byte LAST_RECORD = 2;
  private static final byte[] KEY = info("Content-Encoding: aes128gcm");
  private static final byte[] NONCE = info("Content-Encoding: nonce");
  private static final byte[] PUSH = info("WebPush: info");

  private final P256 curve;
  private final SecureRandom random = new SecureRandom();

  Sealing(P256 curve) {
    this.curve = curve;
  }

  /**
   * A message for a browser.
   *
   * @param length how long it is made by padding, so that its length tells little; what is longer
   *     stays as it is
   */
  byte[] seal(byte[] message, BrowserKeys browser, int length) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    byte[] padded = Arrays.copyOf(message, Math.max(message.length, length) + 1);
    padded[message.length] = LAST_RECORD;
    return seal(padded, browser, curve.fresh(), salt);
  }

  /** As the vectors of the RFC need it: with a given key pair and salt. */
  byte[] seal(byte[] padded, BrowserKeys browser, KeyPair ours, byte[] salt) {
    byte[] point = P256.point(ours);
    byte[] shared = curve.agree(ours.getPrivate(), browser.p256dh());
    byte[] bothKeys = joined(PUSH, browser.p256dh(), point);
    byte[] secret = derive(browser.auth(), shared, bothKeys, 32);
    byte[] text = encrypt(padded, derive(salt, secret, KEY, 16), derive(salt, secret, NONCE, 12));
    return ByteBuffer.allocate(SALT_BYTES + 4 + 1 + point.length + text.length)
        .put(salt)
        .putInt(RECORD_BYTES)
        .put((byte) point.length)
        .put(point)
        .put(text)
        .array();
  }

  private static byte[] derive(byte[] salt, byte[] secret, byte[] info, int length) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(
              HKDFParameterSpec.ofExtract().addSalt(salt).addIKM(secret).thenExpand(info, length));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Java 25 has HKDF", e);
    }
  }

  private static byte[] encrypt(byte[] padded, byte[] key, byte[] nonce) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.ENCRYPT_MODE,
          new SecretKeySpec(key, "AES"),
          new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(padded);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES-GCM", e);
    }
  }

  /** Ends with a zero byte, as the RFCs have it. */
  private static byte[] info(String text) {
    return (text + '\0').getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] joined(byte[]... parts) {
    int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
    ByteBuffer all = ByteBuffer.allocate(length);
    for (byte[] part : parts) {
      all.put(part);
    }
    return all.array();
  }
}
