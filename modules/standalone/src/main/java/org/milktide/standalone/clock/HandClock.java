package org.milktide.standalone.clock;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.milktide.domain.port.ClockRow;
import org.milktide.standalone.StartupProblem;

/** A clock that stands still between moves and never goes back; kept in the database. */
public final class HandClock implements InstantSource {
  private final ClockRow row;
  private final AtomicReference<Instant> now;

  private HandClock(ClockRow row, Instant start) {
    this.row = row;
    this.now = new AtomicReference<>(start);
  }

  /**
   * The clock of an installation, set to an instant.
   *
   * @throws StartupProblem when the installation's clock is already later
   */
  public static HandClock startingAt(Instant start, ClockRow row) {
    row.load()
        .filter(kept -> kept.isAfter(start))
        .ifPresent(
            kept -> {
              throw new StartupProblem(
                  "--clock: "
                      + start
                      + " is earlier than this installation's clock, which stands at "
                      + kept
                      + ". Give that instant or a later one.");
            });
    row.save(start);
    return new HandClock(row, start);
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  /** Moves on; an instant before the present one leaves the clock as it is. */
  synchronized void advanceTo(Instant instant) {
    if (instant.isAfter(now.get())) {
      row.save(instant);
      now.set(instant);
    }
  }
}
