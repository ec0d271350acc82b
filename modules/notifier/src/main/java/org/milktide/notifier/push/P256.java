package org.milktide.notifier.push;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Objects;
import javax.crypto.KeyAgreement;
import org.conscrypt.Conscrypt;

/** The curve P-256, as a provider of Java's computes with it. Any thread may use it. */
final class P256 {
  private static final int NUMBER_BYTES = 32;
  private static final int POINT_BYTES = 1 + 2 * NUMBER_BYTES;
  private static final byte UNCOMPRESSED = 4;

  private final Provider provider;
  private final ECParameterSpec curve;

  /** The curve of one provider, which is tried at once. */
  P256(Provider provider) throws GeneralSecurityException {
    this.provider = provider;
    AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
    parameters.init(new ECGenParameterSpec("secp256r1"));
    this.curve = parameters.getParameterSpec(ECParameterSpec.class);
    agree(fresh().getPrivate(), point(fresh()));
  }

  /** By Conscrypt's native code where that loads, else by Java's own, a twentieth as fast. */
  static P256 fastest() {
    try {
      return new P256(Conscrypt.newProvider());
    } catch (GeneralSecurityException | LinkageError | RuntimeException notHere) {
      return javas();
    }
  }

  /** By Java's own provider, which is always there. */
  static P256 javas() {
    try {
      return new P256(Objects.requireNonNull(Security.getProvider("SunEC")));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has P-256", e);
    }
  }

  String provider() {
    return provider.getName();
  }

  /** A new key pair, for one message. */
  KeyPair fresh() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", provider);
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no key pair by " + provider.getName(), e);
    }
  }

  /** The secret that two key pairs share (ECDH). */
  byte[] agree(PrivateKey ours, byte[] theirs) {
    try {
      KeyAgreement agreement = KeyAgreement.getInstance("ECDH", provider);
      agreement.init(ours);
      agreement.doPhase(publicKey(theirs), true);
      return agreement.generateSecret();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no shared secret by " + provider.getName(), e);
    }
  }

  /** A public key in 65 bytes, uncompressed. */
  static byte[] point(KeyPair pair) {
    ECPoint point = ((ECPublicKey) pair.getPublic()).getW();
    byte[] bytes = new byte[POINT_BYTES];
    bytes[0] = UNCOMPRESSED;
    put(point.getAffineX(), bytes, 1);
    put(point.getAffineY(), bytes, 1 + NUMBER_BYTES);
    return bytes;
  }

  private static void put(BigInteger number, byte[] bytes, int at) {
    byte[] shortest = number.toByteArray();
    int length = Math.min(shortest.length, NUMBER_BYTES);
    System.arraycopy(shortest, shortest.length - length, bytes, at + NUMBER_BYTES - length, length);
  }

  PublicKey publicKey(byte[] point) throws GeneralSecurityException {
    BigInteger x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + NUMBER_BYTES));
    BigInteger y = new BigInteger(1, Arrays.copyOfRange(point, 1 + NUMBER_BYTES, POINT_BYTES));
    return KeyFactory.getInstance("EC", provider)
        .generatePublic(new ECPublicKeySpec(new ECPoint(x, y), curve));
  }

  PrivateKey privateKey(byte[] number) throws GeneralSecurityException {
    return KeyFactory.getInstance("EC", provider)
        .generatePrivate(new ECPrivateKeySpec(new BigInteger(1, number), curve));
  }
}
