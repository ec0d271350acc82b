package org.milktide.domain.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the product still has to do by its clock; for a clock that is moved by hand. */
public interface Deadlines {
  /** The earliest instant at which something is due; may lie in the past. */
  Optional<Instant> earliest();

  /** Digests due by now that are neither concluded nor to be tried later, as short names. */
  List<String> unconcluded(Instant now);

  /** How many digests wait for a try after this instant. */
  int waiting(Instant now);
}
