package org.milktide.portal.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Reports of a mail provider. */
public final class Reports {
  private Reports() {}

  /** Sends a report that is signed now. */
  public static Answer send(TestPortal portal, String body) {
    return send(portal, body, sign(portal.now(), body));
  }

  /** Sends a report with this signature. */
  public static Answer send(TestPortal portal, String body, String signature) {
    return portal.browser.api(
        "none", "POST", "/webhooks/mail", body, "Milktide-Signature", signature);
  }

  /** The header of a body that is signed at this time. */
  public static String sign(Instant at, String body) {
    return sign(at, body, TestPortal.WEBHOOK_SECRET);
  }

  /** The same with another secret. */
  public static String sign(Instant at, String body, String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      String text = at.getEpochSecond() + "." + body;
      byte[] signed = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return "t=" + at.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(signed);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
