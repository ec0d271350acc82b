package org.milktide.domain.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushEndpointTest {
  @Test
  void whatBrowsersGiveIsTakenInOneSpelling() {
    PushEndpoint endpoint =
        PushEndpoint.parse("https://FCM.googleapis.com:443/fcm/send/aB:c-_1?x=Y");

    assertThat(endpoint.host()).isEqualTo("fcm.googleapis.com");
    assertThat(endpoint.origin()).isEqualTo("https://fcm.googleapis.com");
    assertThat(endpoint.address().getRawPath()).isEqualTo("/fcm/send/aB:c-_1");
    assertThat(endpoint.toString()).doesNotContain("fcm");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no address",
        "http://fcm.googleapis.com/a",
        "https://fcm.googleapis.com:8443/a",
        "https://me@fcm.googleapis.com/a",
        "https://me:word@fcm.googleapis.com/a",
        "https://fcm.googleapis.com\\@evil.example/a",
        "https://fcm.googleapis.com@evil.example/a",
        "https://fcm.googleapis.com/a#b",
        "https://127.0.0.1/a",
        "https://[::1]/a",
        "https://2130706433/a",
        "https://0x7f.1/a",
        "https://localhost/a",
        "https://fcm.googleapis.com./a",
        "https:///a",
        "https:a",
        "file:///etc/passwd",
        "https://xn--.a_b/a"
      })
  void whatIsNoPushServicesAddressIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> PushEndpoint.parse(text));
  }

  @Test
  void anAddressWithoutEndIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PushEndpoint.parse("https://fcm.googleapis.com/" + "a".repeat(1000)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "web.push.apple.com",
        "fcm.googleapis.com",
        "android.googleapis.com",
        "db5p.notify.windows.com",
        "updates.push.services.mozilla.com"
      })
  void theBrowsersOwnServicesAreAllowed(String host) {
    assertThat(PushHosts.DEFAULT.allow(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "push.apple.com",
        ".push.apple.com",
        "evilpush.apple.com",
        "fcm.googleapis.com.evil.example",
        "a.fcm.googleapis.com",
        "googleapis.com",
        "notify.windows.com"
      })
  void whatOnlyLooksLikeThemIsNot(String host) {
    assertThat(PushHosts.DEFAULT.allow(host)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*", "*.com.*", "https://a.example", "a b", "10.0.0.1", "a_b.example", ""})
  void whatIsNoHostIsNoPartOfTheList(String pattern) {
    assertThatIllegalArgumentException().isThrownBy(() -> new PushHosts(List.of(pattern)));
  }
}
