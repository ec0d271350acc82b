package org.milktide.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.milktide.domain.port.Secrets;

/** Hashes by which something is known again, but not named, without the installation's secret. */
final class KeyedHash {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  /**
   * Hashes of one kind. Asks for the secret at once: made within a transaction that is rolled back,
   * it would be known here and nowhere else.
   *
   * @param name of the secret that is their key
   */
  KeyedHash(Secrets secrets, String name) {
    this.key = new SecretKeySpec(secrets.secret(name), ALGORITHM);
  }

  byte[] of(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
