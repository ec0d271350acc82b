package org.milktide.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.milktide.domain.limit.Limit;
import org.milktide.domain.limit.Rate;
import org.milktide.domain.port.Limits;

/** Bounds the forms by which strangers can make mails leave, for each network they come from. */
public final class NetworkLimit {
  private static final Duration WITHIN = Duration.ofHours(1);

  private final Limits limits;
  private final Limit limit;

  /**
   * A limit for each network.
   *
   * @param hourly how many forms it may send within an hour
   */
  public NetworkLimit(Limits limits, int hourly) {
    this.limits = limits;
    this.limit = new Limit("network", List.of(new Rate(hourly, WITHIN)));
  }

  /**
   * Counts one form of the request's sender.
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
