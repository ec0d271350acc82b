package org.milktide.portal.devices;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.device.Device;
import org.milktide.domain.device.Health;
import org.milktide.domain.device.PushEndpoint;
import org.milktide.domain.device.VapidKeys;
import org.milktide.domain.port.Devices;
import org.milktide.portal.loss.LossPage;
import org.milktide.portal.view.DevicesView;
import org.milktide.portal.view.Words;
import org.milktide.portal.visit.Done;
import org.milktide.portal.visit.Paths;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.visit.When;
import org.milktide.portal.web.Renderer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts the page of a person's devices together. */
@Component
final class DevicesPage {
  private final Devices devices;
  private final VapidKeys keys;
  private final Paths paths;
  private final LossPage loss;
  private final Renderer renderer;

  DevicesPage(Devices devices, VapidKeys keys, Paths paths, LossPage loss, Renderer renderer) {
    this.devices = devices;
    this.keys = keys;
    this.paths = paths;
    this.loss = loss;
    this.renderer = renderer;
  }

  ResponseEntity<String> show(HttpStatus status, Visit visit, @Nullable String done) {
    if (visit.isLost()) {
      return loss.show(visit, false, false);
    }
    DevicesView view =
        new DevicesView(
            Done.words(visit.words(), done),
            devices.of(visit.bearer()).stream().map(device -> line(visit, device)).toList(),
            keys.offered().publicText(),
            paths.devices(visit.bearer()),
            visit.person().isDiscreet(),
            paths.preferences(visit.bearer()),
            paths.journey(visit.bearer()));
    return renderer.page(status, "devices", visit.words(), view);
  }

  private static DevicesView.Line line(Visit visit, Device device) {
    return new DevicesView.Line(
        device.id().toString(),
        device.name().value(),
        state(visit, device),
        visit
            .words()
            .text(
                "devices.since",
                When.of(visit).on(device.since().atZone(visit.zone()).toLocalDate())),
        fingerprint(device.subscription().endpoint()),
        device.isSentTo());
  }

  private static String state(Visit visit, Device device) {
    Health health = device.health();
    Words words = visit.words();
    Instant last = health.lastSuccess();
    return switch (health.state()) {
      case LIVE ->
          last == null
              ? words.text("devices.state.new")
              : words.text("devices.state.live", When.of(visit).at(last));
      case FAILING -> words.text("devices.state.failing");
      case STALE -> words.text("devices.state.stale");
    };
  }

  /** By which a browser knows itself in the list; the endpoint itself is in no page. */
  static String fingerprint(PushEndpoint endpoint) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] text = endpoint.address().toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(sha256.digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
