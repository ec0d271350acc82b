package org.milktide.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.milktide.domain.limit.Limit;
import org.milktide.domain.limit.Rate;
import org.milktide.domain.port.Limits;

/**
 * Counts links with a token that open nothing, for each network they come from. A signature of 128
 * bits is not found by trying; the bound keeps who tries from costing more than a short answer.
 * Good links of the same network open as ever.
 */
public final class WrongLinks {
  private static final Pattern WITH_TOKEN =
      Pattern.compile(
          "/(?:confirm|journey|preferences|unsubscribe|loss|data|helpful|people|devices)/.+");

  private final Limits limits;
  private final Limit limit;
  private final InstantSource clock;

  /**
   * A limit for each network.
   *
   * @param hourly how many wrong links it may open within an hour
   * @param clock the product clock
   */
  public WrongLinks(Limits limits, int hourly, InstantSource clock) {
    this.limits = limits;
    this.limit = new Limit("wrong-link", List.of(new Rate(hourly, Duration.ofHours(1))));
    this.clock = clock;
  }

  /** Counts a request that found nothing; how long to wait where there were too many of them. */
  Optional<Duration> count(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (!WITH_TOKEN.matcher(path).matches()) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    return limits
        .take(limit, Network.of(request.getRemoteAddr()), now)
        .map(freeAt -> Duration.between(now, freeAt));
  }
}
