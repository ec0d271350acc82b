package org.milktide.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {
  @ParameterizedTest
  @CsvSource({
    "203.0.113.7,        ::ffff:203.0.113.7,     true",
    "203.0.113.7,        203.0.113.8,            false",
    "2001:db8:1:2::1,    2001:db8:1:2:ffff::9,   true",
    "2001:db8:1:2::1,    2001:db8:1:3::1,        false",
    "fe80::1%no-card-0,  fe80::2,                true",
  })
  void anIpv4AddressAndAnIpv6NetworkCountAsOneAsker(String one, String other, boolean same) {
    assertThat(Network.of(one).equals(Network.of(other))).isEqualTo(same);
  }

  @Test
  void whatIsNoAddressIsLookedUpNowhereAndCountsAsItself() {
    assertThat(Network.of("proxy.example.org")).isEqualTo("proxy.example.org");
    assertThat(Network.of("")).isEmpty();
  }
}
