package org.milktide.notifier.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.random.RandomGenerator;

/**
 * Whether it is worth asking the mail server at all. When it fails all mails wait; after a pause
 * one of them tries whether it is back, and each time it is not the pause doubles. One for all that
 * this process sends.
 */
public final class Circuit {
  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(5);

  /** How long the others wait for the mail that tries. */
  private static final Duration FOR_THE_TRY = Duration.ofSeconds(10);

  private final DoubleSupplier jitter;
  private State state = new Closed();
  private long opened;

  /** A circuit whose pauses differ from those of other processes. */
  public Circuit() {
    this(RandomGenerator.getDefault()::nextDouble);
  }

  /**
   * A closed circuit.
   *
   * @param jitter numbers from 0 to 1; a pause is three quarters to five quarters of what it is
   */
  Circuit(DoubleSupplier jitter) {
    this.jitter = jitter;
  }

  private sealed interface State {}

  private record Closed() implements State {}

  private record Open(Instant until, Duration pause, boolean trying, String reason)
      implements State {}

  /** Nothing is to be sent before this instant. */
  public record Wait(Instant until, String reason) {}

  /** Whether mails have to wait now. */
  public synchronized Optional<Wait> waiting(Instant now) {
    return state instanceof Open open && now.isBefore(open.until())
        ? Optional.of(new Wait(open.until(), open.reason()))
        : Optional.empty();
  }

  /** Asked right before a mail is sent; empty when it may be, perhaps as the one that tries. */
  synchronized Optional<Wait> ask(Instant now) {
    Optional<Wait> waiting = waiting(now);
    if (waiting.isEmpty() && state instanceof Open open) {
      state = new Open(now.plus(FOR_THE_TRY), open.pause(), true, open.reason());
    }
    return waiting;
  }

  /** The server answered, whatever it said of the mail. */
  synchronized void worked() {
    state = new Closed();
  }

  /** The server could not be reached or broke off. */
  synchronized Wait failed(Instant now, String reason) {
    switch (state) {
      case Closed() -> {
        opened++;
        open(now, FIRST, reason);
      }
      case Open open when open.trying() -> {
        Duration twice = open.pause().multipliedBy(2);
        open(now, twice.compareTo(LONGEST) < 0 ? twice : LONGEST, reason);
      }
      // One of those that were under way when it opened.
      case Open _ -> {}
    }
    return waiting(now).orElseGet(() -> new Wait(now, reason));
  }

  private void open(Instant now, Duration pause, String reason) {
    double part = 0.75 + jitter.getAsDouble() / 2;
    Instant until = now.plusMillis(Math.round(pause.toMillis() * part));
    state = new Open(until, pause, false, reason);
  }

  /** Why it is open; empty when it is closed. */
  public synchronized Optional<String> reason() {
    return state instanceof Open open ? Optional.of(open.reason()) : Optional.empty();
  }

  /** How often it has opened. */
  public synchronized long timesOpened() {
    return opened;
  }
}
