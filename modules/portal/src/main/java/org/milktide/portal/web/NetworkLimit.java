package org.milktide.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.milktide.domain.limit.Limit;
import org.milktide.domain.limit.Rate;
import org.milktide.domain.port.Limits;

/** Bounds what strangers may send, for each network they come from. */
public final class NetworkLimit {
  private static final Duration WITHIN = Duration.ofHours(1);

  private final Limits limits;
  private final Limit limit;

  /**
   * A limit for each network.
   *
   * @param name of what is counted; each is counted on its own
   * @param hourly how many requests of this kind it may send within an hour
   */
  public NetworkLimit(Limits limits, String name, int hourly) {
    this.limits = limits;
    this.limit = new Limit(name, List.of(new Rate(hourly, WITHIN)));
  }

  /**
   * Counts one request by its sender.
   *
   * @throws TooManyRequests when its network has sent too many
   */
  public void count(HttpServletRequest request, Instant now) {
    limits
        .take(limit, Network.of(request.getRemoteAddr()), now)
        .ifPresent(
            freeAt -> {
              throw new TooManyRequests(Duration.between(now, freeAt));
            });
  }
}
