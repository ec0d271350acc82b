package org.milktide.notifier.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.security.Provider;
import org.junit.jupiter.api.Test;

class P256Test {
  @Test
  void nativeCodeComputesWhereItLoads() {
    assertThat(P256.fastest().provider()).isEqualTo("Conscrypt");
    assertThat(P256.javas().provider()).isEqualTo("SunEC");
  }

  @Test
  void bothComeToTheSameSecret() {
    P256 fast = P256.fastest();
    P256 slow = P256.javas();
    KeyPair one = fast.fresh();
    KeyPair other = slow.fresh();

    assertThat(fast.agree(one.getPrivate(), P256.point(other)))
        .isEqualTo(slow.agree(other.getPrivate(), P256.point(one)))
        .hasSize(32);
  }

  @Test
  void aProviderWithoutTheCurveIsFoundOutAtTheStart() {
    Provider empty = new Provider("Empty", "1", "knows nothing") {};

    assertThatThrownBy(() -> new P256(empty)).isInstanceOf(RuntimeException.class);
  }
}
