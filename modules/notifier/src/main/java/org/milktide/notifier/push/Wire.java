package org.milktide.notifier.push;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.device.PushEndpoint;

/** The way to push services. */
interface Wire extends AutoCloseable {
  /** Posts a body, and waits ten seconds at most. */
  Answer post(PushEndpoint endpoint, Map<String, String> headers, byte[] body);

  @Override
  void close();

  /** What came back. */
  sealed interface Answer {
    /**
     * A push service's answer.
     *
     * @param retryAfter the header of that name
     */
    record Status(int code, @Nullable String retryAfter) implements Answer {}

    /** None: not reached, or reached and silent. */
    record None(String reason) implements Answer {}

    /** We do not send there. */
    record Forbidden(String reason) implements Answer {}
  }
}
