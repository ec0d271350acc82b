package org.milktide.notifier.push;

import java.time.Instant;
import java.util.Map;
import org.milktide.domain.device.PushEndpoint;
import org.milktide.domain.device.PushSubscription;
import org.milktide.domain.device.VapidKeys;

/** Sends a message to one device, and says what the answer means. */
final class DeviceSender {
  /** Most messages are made this long, so that their length does not tell what they say. */
  private static final int USUAL_BYTES = 1024;

  private final Wire wire;
  private final Sealing sealing;
  private final VapidTokens tokens;
  private final VapidKeys keys;
  private final Patience patience;

  DeviceSender(Wire wire, Sealing sealing, VapidTokens tokens, VapidKeys keys, Patience patience) {
    this.wire = wire;
    this.sealing = sealing;
    this.tokens = tokens;
    this.keys = keys;
    this.patience = patience;
  }

  Delivery send(PushLetter letter, PushSubscription to, Instant now) {
    String origin = to.endpoint().origin();
    Instant closed = patience.until(origin, now).orElse(now);
    if (closed.isAfter(now)) {
      return new Delivery.Busy(closed);
    }
    byte[] sealed = sealing.seal(letter.message().json(), to.keys(), USUAL_BYTES);
    Wire.Answer answer = post(letter, to, sealed, now);
    if (answer instanceof Wire.Answer.Status(int code, String _) && code == 413) {
      byte[] least = sealing.seal(letter.message().shrunk().json(), to.keys(), 0);
      answer = post(letter, to, least, now);
    }
    return switch (answer) {
      case Wire.Answer.Status status -> meaning(status, to.endpoint(), now);
      case Wire.Answer.None(String reason) -> new Delivery.Lost(reason);
      case Wire.Answer.Forbidden(String reason) -> new Delivery.Hopeless(reason);
    };
  }

  private Wire.Answer post(PushLetter letter, PushSubscription to, byte[] body, Instant now) {
    Map<String, String> headers =
        Map.of(
            "TTL", String.valueOf(letter.seconds(now)),
            "Topic", letter.topic(),
            "Urgency", letter.urgency(),
            "Content-Encoding", "aes128gcm",
            "Authorization", tokens.header(to.endpoint().origin(), keys.key(to.vapidKey())));
    return wire.post(to.endpoint(), headers, body);
  }

  private Delivery meaning(Wire.Answer.Status status, PushEndpoint endpoint, Instant now) {
    int code = status.code();
    return switch (code) {
      case 404, 410 -> new Delivery.Gone();
      case 401, 403 -> new Delivery.Unwelcome(code);
      case 413 -> new Delivery.Hopeless("push service: too large");
      case 429, 503 ->
          new Delivery.Busy(patience.leave(endpoint.origin(), status.retryAfter(), now));
      default ->
          code >= 200 && code < 300
              ? new Delivery.Taken()
              : new Delivery.Lost("push service answered " + code);
    };
  }
}
