package org.milktide.domain.port;

import java.time.Instant;
import java.util.Optional;

/** Keeps the instant of a clock that is moved by hand over restarts. */
public interface ClockRow {
  Optional<Instant> load();

  void save(Instant now);
}
