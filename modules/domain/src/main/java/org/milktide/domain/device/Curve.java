package org.milktide.domain.device;

import java.math.BigInteger;
import java.security.spec.ECPoint;
import java.util.Arrays;

/**
 * The curve P-256 (FIPS 186-4, D.1.2.3) as web push uses it: points are 65 bytes, uncompressed
 * (X9.62). Multiplying takes a millisecond and a time that depends on the number, so it is for a
 * start, and not for what others can measure.
 */
final class Curve {
  static final int POINT_BYTES = 65;
  static final int NUMBER_BYTES = 32;
  static final BigInteger ORDER =
      number("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");

  private static final BigInteger P =
      number("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff");
  private static final BigInteger A = P.subtract(BigInteger.valueOf(3));
  private static final BigInteger B =
      number("5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b");
  private static final ECPoint BASE =
      new ECPoint(
          number("6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"),
          number("4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5"));
  private static final byte UNCOMPRESSED = 4;

  private Curve() {}

  private static BigInteger number(String hex) {
    return new BigInteger(hex, 16);
  }

  /** Whether these bytes are a point of the curve; P-256 has no other subgroups to be led into. */
  static boolean isPoint(byte[] bytes) {
    if (bytes.length != POINT_BYTES || bytes[0] != UNCOMPRESSED) {
      return false;
    }
    BigInteger x = new BigInteger(1, Arrays.copyOfRange(bytes, 1, 1 + NUMBER_BYTES));
    BigInteger y = new BigInteger(1, Arrays.copyOfRange(bytes, 1 + NUMBER_BYTES, POINT_BYTES));
    BigInteger right = x.pow(3).add(A.multiply(x)).add(B).mod(P);
    return x.compareTo(P) < 0 && y.compareTo(P) < 0 && y.pow(2).mod(P).equals(right);
  }

  /**
   * The public key of a private one.
   *
   * @param number from 1 to {@link #ORDER} - 1
   */
  static byte[] publicKey(BigInteger number) {
    ECPoint sum = ECPoint.POINT_INFINITY;
    for (int bit = number.bitLength() - 1; bit >= 0; bit--) {
      sum = add(sum, sum);
      if (number.testBit(bit)) {
        sum = add(sum, BASE);
      }
    }
    byte[] bytes = new byte[POINT_BYTES];
    bytes[0] = UNCOMPRESSED;
    System.arraycopy(fixed(sum.getAffineX()), 0, bytes, 1, NUMBER_BYTES);
    System.arraycopy(fixed(sum.getAffineY()), 0, bytes, 1 + NUMBER_BYTES, NUMBER_BYTES);
    return bytes;
  }

  private static ECPoint add(ECPoint one, ECPoint other) {
    if (one.equals(ECPoint.POINT_INFINITY)) {
      return other;
    }
    BigInteger slope =
        one.equals(other)
            ? BigInteger.valueOf(3)
                .multiply(one.getAffineX().pow(2))
                .add(A)
                .multiply(one.getAffineY().shiftLeft(1).modInverse(P))
            : other
                .getAffineY()
                .subtract(one.getAffineY())
                .multiply(other.getAffineX().subtract(one.getAffineX()).modInverse(P));
    BigInteger x = slope.pow(2).subtract(one.getAffineX()).subtract(other.getAffineX()).mod(P);
    BigInteger y = slope.multiply(one.getAffineX().subtract(x)).subtract(one.getAffineY()).mod(P);
    return new ECPoint(x, y);
  }

  /** A number in exactly 32 bytes. */
  static byte[] fixed(BigInteger number) {
    byte[] bytes = number.toByteArray();
    byte[] fixed = new byte[NUMBER_BYTES];
    int length = Math.min(bytes.length, NUMBER_BYTES);
    System.arraycopy(bytes, bytes.length - length, fixed, NUMBER_BYTES - length, length);
    return fixed;
  }
}
