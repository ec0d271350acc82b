package org.milktide.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.bounce.ReturnPaths;
import org.milktide.domain.port.RequestKeys;
import org.milktide.domain.postmaster.Postmaster;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Hears from mail providers what became of mails. A report that comes again, for whatever reason,
 * has its effect once: its id stands for it, and a delivery comes back once.
 */
@Controller
final class WebhookController {
  private final WebhookSettings settings;
  private final JsonBodies bodies;
  private final RequestKeys keys;
  private final ObjectProvider<ReturnPaths> paths;
  private final Postmaster postmaster;
  private final InstantSource clock;

  WebhookController(
      WebhookSettings settings,
      JsonBodies bodies,
      RequestKeys keys,
      ObjectProvider<ReturnPaths> paths,
      Postmaster postmaster,
      InstantSource clock) {
    this.settings = settings;
    this.bodies = bodies;
    this.keys = keys;
    this.paths = paths;
    this.postmaster = postmaster;
    this.clock = clock;
  }

  /**
   * What a report came to.
   *
   * @param outcome {@code new}, {@code known}, or {@code unknown} where it is about no delivery of
   *     ours
   */
  public record Heard(String outcome) {}

  @PostMapping("/webhooks/mail")
  ResponseEntity<Heard> hear(HttpServletRequest request) throws IOException {
    if (!settings.isOpen()) {
      throw Refused.nothingHere();
    }
    Instant now = clock.instant();
    byte[] bytes = bodies.bytes(request);
    new WebhookSignature(settings.secret())
        .check(request.getHeader(WebhookSignature.HEADER), bytes, now);
    Map<String, @Nullable Object> json = bodies.parse(bytes);
    WebhookReport report = WebhookReport.of(json, paths.getIfAvailable());
    if (keys.bind("webhook\n" + report.id(), bodies.canonical(json), now, now).isEmpty()) {
      throw Refused.reportReused();
    }
    Postmaster.Heard heard =
        report.report().map(one -> postmaster.hear(one, now)).orElse(Postmaster.Heard.UNKNOWN);
    return ResponseEntity.ok(new Heard(heard.name().toLowerCase(Locale.ROOT)));
  }
}
