package org.milktide.notifier.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.milktide.domain.testing.SampleDevices;

/** By RFC 8291's own example, and read by somebody else's code (Tink). */
class SealingTest {
  private static final String TEXT = "When I grow up, I want to be a watermelon";

  static Stream<P256> curves() {
    return Stream.of(P256.javas(), P256.fastest());
  }

  /** RFC 8291, appendix A, to the last byte. */
  @ParameterizedTest
  @MethodSource("curves")
  void theExampleOfTheRfcComesOut(P256 curve) throws GeneralSecurityException {
    KeyPair ours =
        new KeyPair(
            curve.publicKey(
                SampleDevices.bytes(
                    "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIg"
                        + "Dll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8")),
            curve.privateKey(SampleDevices.bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw")));
    byte[] padded = Arrays.copyOf(TEXT.getBytes(StandardCharsets.UTF_8), TEXT.length() + 1);
    padded[TEXT.length()] = 2;

    byte[] sealed =
        new Sealing(curve)
            .seal(padded, SampleDevices.KEYS, ours, SampleDevices.bytes("DGv6ra1nlYgDCS1FRnbzlw"));

    assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed))
        .isEqualTo(
            "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27ml"
                + "mlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPT"
                + "pK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN");
  }

  @ParameterizedTest
  @MethodSource("curves")
  void whatIsSealedTheBrowserAloneReads(P256 curve) throws GeneralSecurityException {
    byte[] sealed = new Sealing(curve).seal(text(), SampleDevices.KEYS, 500);

    assertThat(sealed).hasSize(500 + Sealing.OVERHEAD);
    assertThat(opened(sealed)).isEqualTo(text());
  }

  @ParameterizedTest
  @MethodSource("curves")
  void whatIsLongerThanItsPaddingStaysWhole(P256 curve) throws GeneralSecurityException {
    byte[] sealed = new Sealing(curve).seal(text(), SampleDevices.KEYS, 0);

    assertThat(sealed).hasSize(text().length + Sealing.OVERHEAD);
    assertThat(opened(sealed)).isEqualTo(text());
  }

  @ParameterizedTest
  @MethodSource("curves")
  void everyMessageHasASaltAndAKeyPairOfItsOwn(P256 curve) {
    Sealing sealing = new Sealing(curve);
    byte[] one = sealing.seal(text(), SampleDevices.KEYS, 0);
    byte[] other = sealing.seal(text(), SampleDevices.KEYS, 0);

    assertThat(Arrays.copyOf(one, 16)).isNotEqualTo(Arrays.copyOf(other, 16));
    assertThat(Arrays.copyOfRange(one, 21, 86)).isNotEqualTo(Arrays.copyOfRange(other, 21, 86));
  }

  private static byte[] text() {
    return TEXT.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] opened(byte[] sealed) throws GeneralSecurityException {
    return TinkBrowser.open(sealed);
  }
}
