package org.milktide.portal.api;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.bounce.EnhancedStatus;
import org.milktide.domain.bounce.MailReport;
import org.milktide.domain.bounce.ReturnPaths;
import org.milktide.domain.bounce.Trace;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.wire.BadField;

/**
 * A provider's report as it came.
 *
 * @param report empty where it names no delivery that we signed
 */
record WebhookReport(String id, Optional<MailReport> report) {
  private static final int LONGEST_ID = 200;

  /**
   * Reads a report.
   *
   * @param paths null where no addresses are signed
   * @throws BadField for what is missing or wrong
   */
  static WebhookReport of(Map<String, @Nullable Object> json, @Nullable ReturnPaths paths) {
    String id = text(json, "id");
    if (id.length() > LONGEST_ID || !id.chars().allMatch(c -> c > ' ' && c < 127)) {
      throw new BadField("id", "is not 1 to " + LONGEST_ID + " visible ASCII characters");
    }
    checkInstant(json);
    String type = text(json, "type");
    Optional<Trace> trace = trace(json, paths);
    return switch (type) {
      case "bounce" -> {
        EnhancedStatus status =
            EnhancedStatus.parse(text(json, "status"))
                .filter(said -> said.kind() != 2)
                .orElseThrow(
                    () -> new BadField("status", "is not the status of a failure, such as 5.1.1"));
        yield new WebhookReport(id, trace.map(one -> new MailReport.Bounced(one, status)));
      }
      case "complaint" -> new WebhookReport(id, trace.map(MailReport.Complained::new));
      case "delivered" -> new WebhookReport(id, trace.map(MailReport.Arrived::new));
      default -> throw new BadField("type", "is not bounce, complaint or delivered");
    };
  }

  private static void checkInstant(Map<String, @Nullable Object> json) {
    if (json.get("at") != null) {
      String at = text(json, "at");
      try {
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(at);
      } catch (DateTimeException e) {
        throw new BadField("at", "is not an instant such as 2027-01-05T03:10:00Z");
      }
    }
  }

  private static Optional<Trace> trace(
      Map<String, @Nullable Object> json, @Nullable ReturnPaths paths) {
    int given = 0;
    for (String name : new String[] {"returnPath", "messageId", "deliveryId"}) {
      given += json.get(name) == null ? 0 : 1;
    }
    if (given != 1) {
      throw new BadField("returnPath", "or messageId or deliveryId is needed, and one alone");
    }
    if (json.get("returnPath") != null) {
      String address = text(json, "returnPath").replaceFirst("^<(.*)>$", "$1");
      return paths == null
          ? Optional.empty()
          : paths
              .read(address)
              .filter(signed -> signed.purpose() == ReturnPaths.Purpose.BOUNCE)
              .map(ReturnPaths.Signed::trace);
    }
    return json.get("messageId") != null
        ? Trace.ofMessageId(text(json, "messageId"))
        : Optional.of(
            Trace.of(
                new JourneyId(uuid("journey", text(json, "journey"))),
                new DigestId(uuid("deliveryId", text(json, "deliveryId").replace(".email", "")))));
  }

  private static UUID uuid(String name, String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new BadField(name, "is not an id of ours");
    }
  }

  private static String text(Map<String, @Nullable Object> json, String name) {
    Object value = json.get(name);
    if (value == null) {
      throw new BadField(name, "is missing");
    }
    if (!(value instanceof String text) || text.isBlank() || text.length() > 1_000) {
      throw new BadField(name, "is not a text of 1 to 1000 characters");
    }
    return text;
  }
}
