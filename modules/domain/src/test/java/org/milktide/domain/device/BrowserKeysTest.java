package org.milktide.domain.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.milktide.domain.testing.SampleDevices.AUTH;
import static org.milktide.domain.testing.SampleDevices.P256DH;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class BrowserKeysTest {
  private static byte[] point() {
    return Base64.getUrlDecoder().decode(P256DH);
  }

  private static void refused(byte[] p256dh, byte[] auth) {
    assertThatIllegalArgumentException().isThrownBy(() -> new BrowserKeys(p256dh, auth));
  }

  @Test
  void keysAreReadWithAndWithoutPadding() {
    BrowserKeys keys = BrowserKeys.parse(P256DH + "=", AUTH + "==");

    assertThat(keys).isEqualTo(BrowserKeys.parse(P256DH, AUTH));
    assertThat(keys.p256dh()).hasSize(65);
    assertThat(keys.auth()).hasSize(16);
    assertThat(keys.toString()).doesNotContain(AUTH);
  }

  @Test
  void whatIsNotOnTheCurveIsRefused() {
    byte[] auth = new byte[16];
    byte[] beside = point();
    beside[64] ^= 1;
    refused(beside, auth);
    byte[] compressed = point();
    compressed[0] = 2;
    refused(compressed, auth);
    refused(new byte[65], auth);
    refused(new byte[0], auth);
    refused(new byte[64], auth);
    byte[] beyondThePrime = new byte[65];
    Arrays.fill(beyondThePrime, (byte) 0xff);
    beyondThePrime[0] = 4;
    refused(beyondThePrime, auth);
  }

  @Test
  void anAuthOfAnotherLengthIsRefused() {
    refused(point(), new byte[15]);
    refused(point(), new byte[17]);
    assertThatIllegalArgumentException().isThrownBy(() -> BrowserKeys.parse(P256DH, "not base64!"));
  }
}
