package org.milktide.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.milktide.domain.port.WaitingRoom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drops events that waited in vain for a subscription, and counts them: many mean that somebody
 * reports about references nobody subscribes.
 */
final class WaitingSweep implements AutoCloseable {
  static final String EXPIRED = "milktide.intake.waiting.expired";

  private static final Duration BETWEEN = Duration.ofMinutes(1);
  private static final Logger log = LoggerFactory.getLogger(WaitingSweep.class);

  private final WaitingRoom room;
  private final InstantSource clock;
  private final Counter expired;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("intake-waiting").factory());

  WaitingSweep(WaitingRoom room, InstantSource clock, MeterRegistry meters) {
    this.room = room;
    this.clock = clock;
    this.expired =
        Counter.builder(EXPIRED)
            .description("Events dropped because nobody subscribed their reference in seven days")
            .register(meters);
  }

  /** Sweeps every minute of real time from now on; what is old enough the product clock says. */
  WaitingSweep start() {
    var _ = timer.scheduleWithFixedDelay(this::sweep, 0, BETWEEN.toSeconds(), TimeUnit.SECONDS);
    return this;
  }

  /** A database that is away is no reason to stop sweeping. */
  void sweep() {
    try {
      expired.increment(room.dropExpired(clock.instant()));
    } catch (RuntimeException e) {
      log.warn("Waiting events could not be swept and will be later: {}", Failure.brief(e));
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
