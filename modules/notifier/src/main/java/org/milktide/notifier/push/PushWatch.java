package org.milktide.notifier.push;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts what becomes of messages, and has somebody look where push services refuse us. */
public final class PushWatch {
  private static final Logger log = LoggerFactory.getLogger(PushWatch.class);

  /** The log says the same of the same service once in this time. */
  private static final Duration REPEATED = Duration.ofMinutes(10);

  private final MeterRegistry meters;
  private final Map<String, Refusal> refusals = new ConcurrentHashMap<>();

  private record Refusal(int code, Instant since, Instant logged) {}

  public PushWatch(MeterRegistry meters) {
    this.meters = meters;
  }

  void note(String origin, Delivery delivery, Instant now) {
    switch (delivery) {
      case Delivery.Taken() -> {
        count("taken");
        refusals.remove(origin);
      }
      case Delivery.Gone() -> count("gone");
      case Delivery.Lost(String _) -> count("lost");
      case Delivery.Busy(Instant _) -> count("busy");
      case Delivery.Hopeless(String reason) -> {
        count("hopeless");
        log.warn("a message to a device at {} cannot be sent: {}", origin, reason);
      }
      case Delivery.Unwelcome(int code) -> {
        count("unwelcome");
        refusals.compute(origin, (_, old) -> refused(origin, code, old, now));
      }
    }
  }

  private void count(String result) {
    meters.counter("milktide.push", "result", result).increment();
  }

  private static Refusal refused(String origin, int code, @Nullable Refusal old, Instant now) {
    if (old != null && now.isBefore(old.logged().plus(REPEATED))) {
      return old;
    }
    log.error(
        "{} refuses our key or token ({}); its devices are kept, and get mail until this is mended:"
            + " look at the clock, MILKTIDE_PUSH_CONTACT and MILKTIDE_PUSH_KEY",
        origin,
        code);
    return new Refusal(code, old == null ? now : old.since(), now);
  }

  /** Which services refuse our key or token, and since when; they do until they take a message. */
  public Map<String, String> refusals() {
    Map<String, String> all = new TreeMap<>();
    refusals.forEach((origin, one) -> all.put(origin, one.code() + " since " + one.since()));
    return all;
  }
}
