package org.milktide.domain.port;

import java.time.Instant;
import org.milktide.domain.guidance.Catalogue;

/**
 * Which catalogue the journeys are planned with. It can change while processes run, and not in all
 * of them at once; in the end every journey is planned with the one that came into force last.
 */
public interface Editions {
  /**
   * Says since when each item has been as it is. One that is new, or other than before, is so from
   * now on: it waits for the next slot, and is not late for slots that it was not there for. What
   * there is before any catalogue was in force has always been.
   *
   * @param now the product clock's instant
   */
  Catalogue dated(Catalogue catalogue, Instant now);

  /** From now on this catalogue is in force. */
  void enforce(Catalogue catalogue);

  /**
   * Has journeys that were last planned with another catalogue planned afresh, what waits to be
   * sent to them included, as long as this one is in force: in short transactions, and never those
   * that are lost or ended. A catalogue of which nothing was heard for a minute of real time is no
   * longer in force; the next one that asks here is.
   *
   * @param limit about how many journeys at most
   * @return how many; 0 when all are planned with this catalogue, or another is in force
   */
  int refresh(Catalogue catalogue, Instant now, int limit);
}
