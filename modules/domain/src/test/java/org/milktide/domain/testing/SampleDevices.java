package org.milktide.domain.testing;

import java.util.Base64;
import org.milktide.domain.device.BrowserKeys;
import org.milktide.domain.device.DeviceName;
import org.milktide.domain.device.PushEndpoint;
import org.milktide.domain.device.PushSubscription;

/** Devices for tests; the keys are those of RFC 8291, appendix A. */
public final class SampleDevices {
  public static final String P256DH =
      "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
  public static final String AUTH = "BTBZMqHH6r4Tts7J_aSIgg";

  /** The private part of {@link #P256DH}, which its browser alone would have. */
  public static final String PRIVATE = "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94";

  public static final BrowserKeys KEYS = BrowserKeys.parse(P256DH, AUTH);
  public static final DeviceName FIREFOX = new DeviceName("Firefox on Android");

  private SampleDevices() {}

  public static PushEndpoint endpoint(String path) {
    return PushEndpoint.parse("https://updates.push.services.mozilla.com/wpush/v2/" + path);
  }

  /** A subscription made with the first key pair. */
  public static PushSubscription subscription(String path) {
    return new PushSubscription(endpoint(path), KEYS, 1);
  }

  /** Bytes written as base64url. */
  public static byte[] bytes(String text) {
    return Base64.getUrlDecoder().decode(text);
  }
}
