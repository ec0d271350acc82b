package org.milktide.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.RequestKeys;
import org.springframework.stereotype.Component;

/**
 * Knows requests again by their {@code Idempotency-Key}. No answer is kept: whatever the event and
 * the journey are known by is made from key and request, so that a repetition is to the door what
 * it heard already, and is answered alike.
 */
@Component
final class Repetitions {
  static final String HEADER = "Idempotency-Key";

  private static final int LONGEST = 200;

  private final RequestKeys keys;
  private final JsonBodies bodies;

  Repetitions(RequestKeys keys, JsonBodies bodies) {
    this.keys = keys;
    this.bodies = bodies;
  }

  /**
   * What a request that can be read is known by.
   *
   * @param once what it is known by if it has no key, and when it says so if it has a new one
   */
  Sending of(
      HttpServletRequest request,
      Caller caller,
      Map<String, @Nullable Object> json,
      Sending once,
      Instant now) {
    List<String> given = Collections.list(request.getHeaders(HEADER));
    if (given.isEmpty()) {
      return once;
    }
    String key = given.getFirst();
    if (given.size() > 1 || !isKey(key)) {
      throw Refused.badField(HEADER, "is not one text of 1 to " + LONGEST + " visible characters");
    }
    String asked =
        request.getMethod() + " " + request.getRequestURI() + "\n" + bodies.canonical(json);
    Instant said =
        keys.bind(caller.sourceName() + "\n" + key, asked, once.said(), now)
            .orElseThrow(Refused::keyReused);
    // A line break stands in no reference, so this is no journey's of one.
    JourneyId id = JourneyId.ofReference(caller.sourceName(), "key\n" + key + "\n" + asked);
    return new Sending(id.toString(), said);
  }

  private static boolean isKey(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && text.chars().allMatch(c -> c > ' ' && c < 127);
  }
}
