package org.milktide.domain.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VapidKeyTest {
  private static final VapidKeys KEYS = new VapidKeys(VapidKeyTest::secret, 3);

  private static byte[] secret(int number) {
    byte[] secret = new byte[32];
    secret[0] = (byte) number;
    return secret;
  }

  @Test
  void theNewestIsOfferedAndOlderOnesAreStillThere() {
    assertThat(KEYS.offered().number()).isEqualTo(3);
    assertThat(KEYS.key(1)).isNotEqualTo(KEYS.key(2)).isEqualTo(VapidKey.of(secret(1), 1));
    assertThat(KEYS.withPublicText(KEYS.key(2).publicText())).contains(KEYS.key(2));
    assertThat(KEYS.withPublicText("another's")).isEmpty();
    assertThat(KEYS.offered().publicText()).hasSize(87).doesNotContain("=");
    assertThat(KEYS.offered().toString()).isEqualTo("key pair 3");
  }

  @Test
  void keyPairsAreCountedFromOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> new VapidKeys(VapidKeyTest::secret, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> KEYS.key(0));
  }

  /** By Java's own curve: what the private key signs, the public key that we worked out accepts. */
  @Test
  void bothHalvesOfEveryPairBelongTogether() throws GeneralSecurityException {
    for (int number = 1; number <= 20; number++) {
      VapidKey key = KEYS.key(number);
      Signature signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(
          KeyFactory.getInstance("EC")
              .generatePrivate(new ECPrivateKeySpec(new BigInteger(1, key.privateKey()), curve())));
      signature.update("a token".getBytes(StandardCharsets.UTF_8));
      byte[] signed = signature.sign();

      byte[] point = key.publicKey();
      ECPoint both =
          new ECPoint(
              new BigInteger(1, Arrays.copyOfRange(point, 1, 33)),
              new BigInteger(1, Arrays.copyOfRange(point, 33, 65)));
      signature.initVerify(
          KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(both, curve())));
      signature.update("a token".getBytes(StandardCharsets.UTF_8));
      assertThat(signature.verify(signed)).isTrue();
      assertThat(Curve.isPoint(point)).isTrue();
    }
  }

  private static ECParameterSpec curve() throws GeneralSecurityException {
    AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
    parameters.init(new ECGenParameterSpec("secp256r1"));
    return parameters.getParameterSpec(ECParameterSpec.class);
  }
}
