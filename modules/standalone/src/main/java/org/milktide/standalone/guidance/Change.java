package org.milktide.standalone.guidance;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.milktide.domain.id.ItemId;

/** One thing that another pack changes for a family. */
sealed interface Change {
  ItemId item();

  /** The family gets it, and did not before. */
  record Added(ItemId item, Instant at) implements Change {}

  /** The family got it, and does not any more. */
  record Gone(ItemId item, Instant at) implements Change {}

  /** The family gets it at another moment. */
  record Moved(ItemId item, Instant before, Instant after) implements Change {}

  /**
   * It comes in other words.
   *
   * @param languages in which the words differ, or which came or went; by tag
   */
  record Reworded(ItemId item, List<Locale> languages) implements Change {}
}
