package org.milktide.portal.bad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milktide.domain.testing.SampleDevices;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.TestPortal;

/** Subscriptions that no browser would send, and devices that are nobody's. */
final class BadDevices {
  private final List<Row> rows = new ArrayList<>();
  private final TestPortal portal;

  private BadDevices(TestPortal portal) {
    this.portal = portal;
  }

  static List<Row> rows(TestPortal portal) {
    BadDevices devices = new BadDevices(portal);
    devices.wrong(
        "endpoint",
        "",
        "http://fcm.googleapis.com/a",
        "https://push.example.org/a",
        "https://127.0.0.1/a",
        "https://me@fcm.googleapis.com/a",
        "https://fcm.googleapis.com:8443/a",
        "https://home.notify.windows.com/a",
        "https://fcm.googleapis.com/" + "a".repeat(2000));
    devices.wrong("p256dh", "", "AAAA", SampleDevices.AUTH, "not base64!");
    devices.wrong("auth", "", SampleDevices.P256DH);
    devices.wrong("key", "", SampleDevices.P256DH);
    devices.wrong("instead", "ftp://example.org");
    devices.press("rename", "name", "", "two\nlines", "a".repeat(61));
    devices.press("remove", "device", "", "none", "00000000-0000-0000-0000-000000000000");
    devices.press("fly", "device", "");
    return devices.rows;
  }

  private void wrong(String field, String... values) {
    for (String value : values) {
      Map<String, String> form =
          new HashMap<>(
              Map.of(
                  "action",
                  "add",
                  "endpoint",
                  SampleDevices.endpoint("a").address().toString(),
                  "p256dh",
                  SampleDevices.P256DH,
                  "auth",
                  SampleDevices.AUTH,
                  "key",
                  TestPortal.VAPID.offered().publicText()));
      form.put(field, value);
      row("Form: a browser's subscription", field, value, form);
    }
  }

  private void press(String action, String field, String... values) {
    for (String value : values) {
      Map<String, String> form = Map.of("action", action, field, value);
      row("Form: devices", action + ", " + field, value, form);
    }
  }

  private void row(String section, String what, String value, Map<String, String> form) {
    String path = TestPortal.path(portal.links.devices(portal.family()));
    rows.add(
        new Row(
            section,
            what,
            Row.brief(value),
            () -> {
              Answer answer = portal.browser.post(path, form);
              boolean page = answer.body().startsWith("<");
              return answer.status()
                  + (page || answer.body().isEmpty() ? "" : ", " + answer.body());
            }));
  }
}
