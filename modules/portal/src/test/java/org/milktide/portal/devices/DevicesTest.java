package org.milktide.portal.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.testing.SampleDevices.FIREFOX;
import static org.milktide.domain.testing.SampleDevices.subscription;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.milktide.domain.device.Device;
import org.milktide.domain.device.DeviceAnswer;
import org.milktide.domain.device.DeviceName;
import org.milktide.domain.device.PushSubscription;
import org.milktide.domain.id.DeviceId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.testing.SampleDevices;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;
import org.milktide.portal.testing.TestPortal;

class DevicesTest extends PortalCase {
  private static final String PHONE =
      "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0";

  private static Map<String, String> subscribed(String path) {
    return Map.of(
        "action",
        "add",
        "endpoint",
        "https://updates.push.services.mozilla.com/wpush/v2/" + path,
        "p256dh",
        SampleDevices.P256DH,
        "auth",
        SampleDevices.AUTH,
        "key",
        TestPortal.VAPID.offered().publicText());
  }

  private static Map<String, String> with(Map<String, String> form, String field, String value) {
    Map<String, String> other = new HashMap<>(form);
    other.put(field, value);
    return other;
  }

  private List<Device> of(Bearer bearer) {
    return portal.store.devices().of(bearer);
  }

  private DeviceId added(Bearer bearer, String path) {
    return portal
        .store
        .devices()
        .add(bearer, subscription(path), Optional.empty(), FIREFOX, portal.now())
        .orElseThrow();
  }

  @Test
  void aBrowserIsKeptWithTheKeyItSubscribedWithAndNamedByItsHeader() {
    Bearer bearer = portal.family();

    Answer answer = browser.post(devices(bearer), subscribed("a"), "User-Agent", PHONE);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(of(bearer))
        .singleElement()
        .satisfies(device -> assertThat(device.name()).isEqualTo(FIREFOX))
        .satisfies(
            device ->
                assertThat(device.subscription())
                    .isEqualTo(
                        new PushSubscription(SampleDevices.endpoint("a"), SampleDevices.KEYS, 2)));
  }

  @Test
  void whoStillHasAPageWithTheOlderKeyIsKeptToo() {
    Bearer bearer = portal.family();

    browser.post(
        devices(bearer), with(subscribed("a"), "key", TestPortal.VAPID.key(1).publicText()));

    assertThat(of(bearer).getFirst().subscription().vapidKey()).isEqualTo(1);
  }

  @Test
  void aBrowserWhoseAddressChangedIsTheSameDevice() {
    Bearer bearer = portal.family();
    DeviceId id = added(bearer, "old");

    browser.post(
        devices(bearer),
        with(subscribed("new"), "instead", SampleDevices.endpoint("old").address().toString()));

    assertThat(of(bearer)).extracting(Device::id).containsExactly(id);
    assertThat(of(bearer).getFirst().subscription().endpoint())
        .isEqualTo(SampleDevices.endpoint("new"));
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of("endpoint", ""),
        Arguments.of("endpoint", "http://updates.push.services.mozilla.com/a"),
        Arguments.of("endpoint", "https://push.example.org/a"),
        Arguments.of("endpoint", "https://127.0.0.1/a"),
        Arguments.of("endpoint", "https://me@fcm.googleapis.com/a"),
        Arguments.of("endpoint", "https://fcm.googleapis.com:8080/a"),
        Arguments.of("endpoint", "https://home.notify.windows.com/a"),
        Arguments.of("p256dh", SampleDevices.AUTH),
        Arguments.of("p256dh", "!"),
        Arguments.of("auth", SampleDevices.P256DH),
        Arguments.of("key", SampleDevices.P256DH),
        Arguments.of("instead", "http://elsewhere"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void whatNoBrowserWouldSayIsRefused(String field, String value) {
    Bearer bearer = portal.family();

    Answer answer = browser.post(devices(bearer), with(subscribed("a"), field, value));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(of(bearer)).isEmpty();
  }

  @Test
  void anEleventhDeviceIsRefused() {
    Bearer bearer = portal.family();
    for (int i = 0; i < Device.MOST; i++) {
      added(bearer, "device-" + i);
    }

    assertThat(browser.post(devices(bearer), subscribed("more")).status()).isEqualTo(409);
    assertThat(of(bearer)).hasSize(Device.MOST);
  }

  @Test
  void anotherSitesPageAddsNoDevice() {
    Bearer bearer = portal.family();

    Answer answer = browser.post(devices(bearer), subscribed("a"), "Sec-Fetch-Site", "cross-site");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(of(bearer)).isEmpty();
  }

  @Test
  void thePageShowsEachDeviceWithItsStateAndNotItsEndpoint() {
    Bearer bearer = portal.family();
    added(bearer, "new");
    DeviceId well = added(bearer, "well");
    DeviceId ill = added(bearer, "ill");
    portal.store.devices().answered(bearer.journey(), well, DeviceAnswer.TAKEN, portal.now());
    portal.store.devices().answered(bearer.journey(), ill, DeviceAnswer.FAILED, portal.now());

    Answer page = browser.get(devices(bearer));

    assertThat(page.text())
        .contains(
            "Firefox on Android",
            "Nothing has been sent to it yet",
            "The last message reached it today",
            "The last message did not get through");
    assertThat(page.body()).doesNotContain("wpush").doesNotContain(SampleDevices.AUTH);
    assertThat(page.body()).contains(TestPortal.VAPID.offered().publicText());
  }

  @Test
  void withoutAScriptThePageSaysThatMailKeepsComing() {
    assertThat(browser.get(devices(portal.family())).text())
        .contains("Everything keeps coming by email", "No device yet");
  }

  @Test
  void aDeviceIsRenamedAndRemovedWithoutAScript() {
    Bearer bearer = portal.family();
    String id = added(bearer, "a").toString();

    Answer renamed =
        pressed(bearer, Map.of("action", "rename", "device", id, "name", "Kitchen tablet"));
    assertThat(renamed.text()).contains("Kitchen tablet", "Saved.");
    assertThat(
            browser
                .post(devices(bearer), Map.of("action", "rename", "device", id, "name", "a\nb"))
                .status())
        .isEqualTo(422);

    Answer removed = pressed(bearer, Map.of("action", "remove", "device", id));
    assertThat(removed.text()).contains("Removed.", "No device yet");
    assertThat(of(bearer)).isEmpty();
  }

  private Answer pressed(Bearer bearer, Map<String, String> form) {
    Answer answer = browser.post(devices(bearer), form);
    assertThat(answer.status()).isEqualTo(303);
    return browser.get(answer.header("Location").orElseThrow());
  }

  @Test
  void nobodyRemovesTheDevicesOfAnother() {
    Bearer ana = portal.family();
    DeviceId id = added(ana, "a");
    Map<String, String> remove = Map.of("action", "remove", "device", id.toString());

    browser.post(devices(portal.family()), remove);
    browser.post(
        devices(new Bearer(ana.journey(), RecipientId.PARENT)), with(remove, "device", "x"));

    assertThat(of(ana)).extracting(Device::id).containsExactly(id);
  }

  @Test
  void afterALossNothingIsOffered() {
    Bearer bearer = portal.family();
    portal.tell(bearer, portal.events().lost());

    assertThat(browser.get(devices(bearer)).body()).doesNotContain("data-devices");
  }

  @Test
  void theLinkOfDevicesOpensNothingElse() {
    String token = devices(portal.family()).replace("/devices/", "");

    assertThat(browser.get("/journey/" + token).status()).isEqualTo(404);
    assertThat(browser.get("/preferences/" + token).status()).isEqualTo(404);
  }

  @Test
  void theExportNamesTheDevices() {
    Bearer bearer = portal.family();
    added(bearer, "exported");

    Answer file = browser.post(data(bearer), Map.of("action", "download"));

    assertThat(file.body()).contains("Firefox on Android", "wpush/v2/exported");
    assertThat(file.body()).doesNotContain(SampleDevices.AUTH);
    assertThat(browser.post(data(bearer), Map.of("action", "read")).text())
        .contains("Devices that show messages", "Firefox on Android");
  }

  static Stream<Arguments> browsers() {
    String mac = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15";
    String linux = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) ";
    String android = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 ";
    return Stream.of(
        Arguments.of(PHONE, "Firefox on Android"),
        Arguments.of(linux + "Chrome/140.0.0.0 Safari/537.36", "Chrome on Linux"),
        Arguments.of(linux + "Chrome/140.0.0.0 Safari/537.36 Edg/140.0", "Edge on Linux"),
        Arguments.of(
            android + "SamsungBrowser/28.0 Chrome/130 Safari", "Samsung Internet on Android"),
        Arguments.of(mac + " Version/18.0 Safari/605.1.15", "Safari on Mac"),
        Arguments.of(
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1",
            "Safari on iPhone"),
        Arguments.of("curl/8", "A browser"));
  }

  @ParameterizedTest
  @MethodSource("browsers")
  void browsersAreNamedAsTheirOwnersKnowThem(String header, String name) {
    Bearer bearer = portal.family();

    browser.post(devices(bearer), subscribed("a"), "User-Agent", header);

    assertThat(of(bearer)).extracting(Device::name).containsExactly(new DeviceName(name));
  }
}
