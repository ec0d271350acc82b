package org.milktide.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CalmKafkaLogTest {
  private final AtomicLong nanos = new AtomicLong();
  private final CalmKafkaLog filter = new CalmKafkaLog(nanos::get);
  private final LoggerContext loggers = new LoggerContext();

  private FilterReply decide(String logger, Level level, @Nullable String words) {
    return filter.decide(null, loggers.getLogger(logger), level, words, null, null);
  }

  private FilterReply warn() {
    return decide("org.apache.kafka.clients.NetworkClient", Level.WARN, "no node");
  }

  @Test
  void oneWarningInTenSecondsGetsThrough() {
    assertThat(warn()).isEqualTo(FilterReply.NEUTRAL);
    assertThat(warn()).isEqualTo(FilterReply.DENY);
    nanos.addAndGet(Duration.ofSeconds(10).toNanos() - 1);
    assertThat(warn()).isEqualTo(FilterReply.DENY);
    nanos.addAndGet(1);
    assertThat(warn()).isEqualTo(FilterReply.NEUTRAL);
    assertThat(warn()).isEqualTo(FilterReply.DENY);
  }

  @Test
  void errorsAndOthersAreLeftAlone() {
    warn();

    assertThat(decide("org.apache.kafka.clients.NetworkClient", Level.ERROR, "broken"))
        .isEqualTo(FilterReply.NEUTRAL);
    assertThat(decide("org.milktide.notifier", Level.WARN, "words")).isEqualTo(FilterReply.NEUTRAL);
    assertThat(decide("org.apache.kafka.clients.NetworkClient", Level.WARN, null))
        .isEqualTo(FilterReply.NEUTRAL);
  }
}
