package org.milktide.notifier.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.milktide.notifier.dkim.DkimKey;

/** Keys for signatures, in the form of a key file. */
public final class TestingDkim {
  private static final KeyPair RSA = pair("RSA", 2048);

  private TestingDkim() {}

  /** A key that will do, the same for all tests of a run. */
  public static String pem() {
    return pem(RSA);
  }

  /** The same, read. */
  public static DkimKey key() {
    try {
      Path file = Files.createTempFile("dkim", ".pem");
      try {
        return DkimKey.read(Files.writeString(file, pem()));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
