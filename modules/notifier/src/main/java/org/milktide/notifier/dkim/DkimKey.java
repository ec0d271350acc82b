package org.milktide.notifier.dkim;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An RSA key of at least 2048 bits: shorter ones are not believed, other kinds not by everybody.
 */
public final class DkimKey {
  private static final int SHORTEST = 2048;
  private static final Pattern PEM =
      Pattern.compile(
          "\\s*-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----\\s*");

  private final RSAPrivateCrtKey key;

  private DkimKey(RSAPrivateCrtKey key) {
    this.key = key;
  }

  /**
   * Reads a key of the form PKCS#8 in PEM, without a password.
   *
   * @throws IllegalArgumentException saying what is wrong, without the file's content
   */
  public static DkimKey read(Path file) {
    try {
      return parse(Files.readString(file, StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "'" + file + "' cannot be read (" + e.getClass().getSimpleName() + ")", e);
    }
  }

  static DkimKey parse(String text) {
    Matcher pem = PEM.matcher(text);
    if (!pem.matches()) {
      throw new IllegalArgumentException(
          "is no private key in PEM; it begins with -----BEGIN PRIVATE KEY-----");
    }
    if (!(decoded(pem.group(1)) instanceof RSAPrivateCrtKey rsa)) {
      throw new IllegalArgumentException("is no RSA key of the form PKCS#8");
    }
    if (rsa.getModulus().bitLength() < SHORTEST) {
      throw new IllegalArgumentException(
          "has " + rsa.getModulus().bitLength() + " bits; receivers want " + SHORTEST + " or more");
    }
    return new DkimKey(rsa);
  }

  private static PrivateKey decoded(String base64) {
    try {
      byte[] der = Base64.getMimeDecoder().decode(base64);
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      // Not its cause, which may quote the key.
      throw new IllegalArgumentException("is no RSA key of the form PKCS#8");
    }
  }

  PrivateKey key() {
    return key;
  }

  /** What the domain's DNS has to say, as the value of a TXT record. */
  public String dnsRecord() {
    try {
      byte[] known =
          KeyFactory.getInstance("RSA")
              .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()))
              .getEncoded();
      return "v=DKIM1; k=rsa; p=" + Base64.getEncoder().encodeToString(known);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has RSA", e);
    }
  }

  /** Without the key. */
  @Override
  public String toString() {
    return "RSA key of " + key.getModulus().bitLength() + " bits";
  }
}
