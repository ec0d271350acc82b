package org.milktide.domain.plan;

import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.milktide.domain.guidance.Anchor;

/**
 * Why an item came when it came, for the "why" view.
 *
 * @param anchor what its interval is counted from
 * @param anchoredAt when that was
 * @param inputs what an occasion was told from: words and numbers, in the order of their names
 */
public record Reason(
    Anchor anchor, Instant anchoredAt, Timing timing, SortedMap<String, String> inputs) {
  public Reason {
    inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
  }

  /** A reason that was told from a date alone. */
  public Reason(Anchor anchor, Instant anchoredAt, Timing timing) {
    this(anchor, anchoredAt, timing, Collections.emptySortedMap());
  }

  /** How the moment of sending was chosen. */
  public enum Timing {
    /** The first slot of the recipient's rhythm in the interval. */
    SLOT,
    /** For who joined after its time: goes with the first message. */
    STARTER,
    /** No slot lies in the interval: the first moment outside quiet hours. */
    ALONE,
    /** Better soon: the first moment outside quiet hours. */
    SOON,
    /** A question: asked at the first moment outside quiet hours. */
    QUESTION
  }

  /**
   * Stable words for ledgers and machines, such as {@code birth/slot} or {@code few-feeds/question
   * feeds=5 version=default}.
   */
  public String code() {
    String words = (anchor.name() + "/" + timing.name()).toLowerCase(Locale.ROOT).replace('_', '-');
    return inputs.entrySet().stream()
        .map(input -> " " + input.getKey() + "=" + input.getValue())
        .collect(Collectors.joining("", words, ""));
  }
}
