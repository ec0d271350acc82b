package org.milktide.notifier.testing;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Keys for signatures, in the form of a key file. */
public final class TestingDkim {
  private static final KeyPair RSA = pair("RSA", 2048);

  private TestingDkim() {}

  /** A key that will do, the same for all tests of a run. */
  public static String pem() {
    return pem(RSA);
  }

  /** A key of this kind. */
  public static String pem(String algorithm, int bits) {
    return pem(pair(algorithm, bits));
  }

  private static String pem(KeyPair pair) {
    String body = Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded());
    return "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n";
  }

  private static KeyPair pair(String algorithm, int bits) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      generator.initialize(bits);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
