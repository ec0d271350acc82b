package org.milktide.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/**
 * Lets one warning of Kafka's connections through in ten seconds. While a broker is away each of a
 * process' ten clients warns several times a second, all with the same words.
 */
final class CalmKafkaLog extends TurboFilter {
  private static final String CONNECTIONS = "org.apache.kafka.clients.NetworkClient";
  private static final long PAUSE = Duration.ofSeconds(10).toNanos();

  private final LongSupplier nanos;
  private final AtomicLong last;

  CalmKafkaLog(LongSupplier nanos) {
    this.nanos = nanos;
    this.last = new AtomicLong(nanos.getAsLong() - PAUSE);
  }

  /** For all of this process; once is enough. */
  static void install() {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context
        && context.getTurboFilterList().stream().noneMatch(CalmKafkaLog.class::isInstance)) {
      context.addTurboFilter(new CalmKafkaLog(System::nanoTime));
    }
  }

  @Override
  public FilterReply decide(
      @Nullable Marker marker,
      Logger logger,
      Level level,
      @Nullable String format,
      Object @Nullable [] parameters,
      @Nullable Throwable failure) {
    // Without words somebody only asks whether warnings are on.
    if (format == null || !level.equals(Level.WARN) || !logger.getName().equals(CONNECTIONS)) {
      return FilterReply.NEUTRAL;
    }
    long now = nanos.getAsLong();
    long before = last.get();
    return now - before >= PAUSE && last.compareAndSet(before, now)
        ? FilterReply.NEUTRAL
        : FilterReply.DENY;
  }
}
