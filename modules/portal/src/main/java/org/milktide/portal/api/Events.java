package org.milktide.portal.api;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.port.Subject;
import org.milktide.domain.wire.BadField;
import org.milktide.domain.wire.EventReader;
import org.milktide.domain.wire.EventType;

/**
 * Reads events as partners send them; the source is always the token's, and what has no time of its
 * own is stamped with when it was said.
 */
final class Events {
  private static final String DATA = "data.";

  private Events() {}

  /** A subscription, whose body is the event's data: its fields are named without {@code data.}. */
  static EventReader.Read subscription(
      Map<String, @Nullable Object> data, String source, Sending sending, Instant now) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("type", EventType.SUBSCRIPTION_REQUESTED.fullName());
    json.put("time", sending.said().toString());
    json.put("data", data);
    try {
      return EventReader.read(json, new EventReader.Defaults(sending.id(), source, "new"), now)
          .orElseThrow();
    } catch (BadField bad) {
      String field = bad.field();
      throw Refused.badField(
          field.startsWith(DATA) ? field.substring(DATA.length()) : field, bad.problem());
    }
  }

  /** An event of the journey in the address; one that names another is not for it. */
  static EventReader.Read event(
      Map<String, @Nullable Object> json, Subject.Named subject, Sending sending, Instant now) {
    Object named = json.get("subject");
    if (named != null && !named.equals(subject.text())) {
      throw Refused.badField("subject", "is not the journey of this address; leave it out");
    }
    Map<String, @Nullable Object> ours = new LinkedHashMap<>(json);
    ours.put("source", subject.source());
    ours.putIfAbsent("time", sending.said().toString());
    EventReader.Defaults defaults =
        new EventReader.Defaults(sending.id(), subject.source(), subject.text());
    return EventReader.read(ours, defaults, now)
        .orElseThrow(() -> Refused.badField("type", "is no type of event that we know"));
  }
}
