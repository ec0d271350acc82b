package org.milktide.domain.occasion;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.id.Occurrence;

/**
 * Something that guidance may answer, once or again and again. It may lie in the future: if nothing
 * more is heard until then, it will be so.
 *
 * @param occurrence its stable name, made from what triggered it and never from a counter
 * @param at what an item's window is counted from
 * @param heardAt when the last thing it is made from was heard; nothing is due before
 * @param inputs what it was told from, for the "why" view: words and numbers, never a text of a
 *     parent's
 */
public record Occasion(
    Anchor anchor,
    Occurrence occurrence,
    Instant at,
    Instant heardAt,
    SortedMap<String, String> inputs) {
  public Occasion {
    if (!anchor.isOccasion()) {
      throw new IllegalArgumentException(anchor + " is no occasion");
    }
    inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
  }
}
