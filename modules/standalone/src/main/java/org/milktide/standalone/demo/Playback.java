package org.milktide.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Plays the story by itself, and lets people pause it and move it on. */
final class Playback implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Playback.class.getName());
  private static final int TICKS_PER_SECOND = 2;

  /** Slow enough to see what comes of a journey of one's own. */
  private static final Duration BESIDE_OWN = Duration.ofHours(6);

  static final String BESIDE_OWN_WORDS = "six hours each second";

  private final Story story;
  private final DemoTime time;
  private final DemoDriver driver;
  private final ReentrantLock moving = new ReentrantLock();
  private final AtomicBoolean running = new AtomicBoolean();
  private final AtomicBoolean ownWatched = new AtomicBoolean();
  private volatile @Nullable String problem;
  private final ScheduledExecutorService ticker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("milktide-demo").factory());
  private final ScheduledFuture<?> ticks;

  Playback(Story story, DemoTime time, DemoDriver driver) {
    this.story = story;
    this.time = time;
    this.driver = driver;
    ticks =
        ticker.scheduleAtFixedRate(this::tick, 0, 1000 / TICKS_PER_SECOND, TimeUnit.MILLISECONDS);
  }

  /** Something that has to have the clock for itself. */
  @FunctionalInterface
  interface Deed {
    void run() throws TimeoutException;
  }

  void go() {
    problem = null;
    running.set(true);
  }

  void pause() {
    running.set(false);
  }

  boolean isRunning() {
    return running.get();
  }

  /** What stopped the story, if something did. */
  @Nullable String problem() {
    return problem;
  }

  void oneDayOn() {
    alone(() -> driver.advanceTo(time.now().plus(Duration.ofDays(1))));
  }

  /** To the moment at which the next birth is told; stays where it is after the last one. */
  void toNextBirth() {
    alone(() -> driver.advanceTo(story.nextBirth(time.now()).orElse(time.now())));
  }

  /** From now on somebody watches a journey of their own; the clock waits for them to go on. */
  void watchOwn() {
    pause();
    ownWatched.set(true);
  }

  /** How fast the story moves just now. */
  Duration perSecond() {
    Duration own = story.phaseAt(time.now()).perSecond();
    return ownWatched.get() && own.compareTo(BESIDE_OWN) > 0 ? BESIDE_OWN : own;
  }

  /** Does something while nothing else moves the clock. A failure pauses the story. */
  void alone(Deed deed) {
    moving.lock();
    try {
      deed.run();
    } catch (TimeoutException e) {
      stopFor(e);
    } finally {
      moving.unlock();
    }
  }

  private void tick() {
    if (!running.get() || moving.isLocked()) return;
    try {
      alone(this::step);
    } catch (RuntimeException e) {
      stopFor(e); // thrown on, it would end the ticker without a word
    }
  }

  /** The end of the story stops the clock once; it may be sent on after that. */
  private void step() throws TimeoutException {
    Instant now = time.now();
    Instant next = now.plus(perSecond().dividedBy(TICKS_PER_SECOND));
    boolean ends = now.isBefore(story.end()) && !next.isBefore(story.end());
    driver.advanceTo(ends ? story.end() : next);
    if (ends) pause();
  }

  private void stopFor(Exception e) {
    if (ticks.isCancelled()) return; // interrupted because the demo stops
    pause();
    problem = "The clock stopped: " + e.getMessage();
    LOG.log(System.Logger.Level.WARNING, "The demo is paused until somebody lets it go on.", e);
  }

  @Override
  public void close() {
    ticks.cancel(true);
    ticker.shutdown();
  }
}
