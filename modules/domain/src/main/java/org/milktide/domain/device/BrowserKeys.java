package org.milktide.domain.device;

import java.util.Arrays;
import java.util.Base64;

/** What a browser gives so that messages can be read by itself alone (RFC 8291). */
public final class BrowserKeys {
  private static final int AUTH_BYTES = 16;

  private final byte[] p256dh;
  private final byte[] auth;

  /**
   * A browser's keys.
   *
   * @param p256dh a point of P-256 in 65 bytes, uncompressed
   * @param auth 16 bytes that the browser and we alone know
   */
  public BrowserKeys(byte[] p256dh, byte[] auth) {
    if (!Curve.isPoint(p256dh)) {
      throw new IllegalArgumentException("p256dh is not a point of P-256 in 65 bytes");
    }
    if (auth.length != AUTH_BYTES) {
      throw new IllegalArgumentException("auth is not 16 bytes");
    }
    this.p256dh = p256dh.clone();
    this.auth = auth.clone();
  }

  /**
   * Reads base64url, with or without padding.
   *
   * @throws IllegalArgumentException when they are none; its message does not hold them
   */
  public static BrowserKeys parse(String p256dh, String auth) {
    return new BrowserKeys(bytes("p256dh", p256dh), bytes("auth", auth));
  }

  private static byte[] bytes(String name, String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(name + " is not base64url");
    }
  }

  public byte[] p256dh() {
    return p256dh.clone();
  }

  public byte[] auth() {
    return auth.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BrowserKeys keys
        && Arrays.equals(p256dh, keys.p256dh)
        && Arrays.equals(auth, keys.auth);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(p256dh);
  }

  /** Without them, so that no log shows them. */
  @Override
  public String toString() {
    return "(a browser's keys)";
  }
}
