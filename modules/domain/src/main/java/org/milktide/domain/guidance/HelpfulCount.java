package org.milktide.domain.guidance;

/**
 * How many readers found a text helpful, and how many not really.
 *
 * @param yes not negative, as is {@code notReally}
 */
public record HelpfulCount(TextRevision text, long yes, long notReally) {
  public HelpfulCount {
    if (yes < 0 || notReally < 0) {
      throw new IllegalArgumentException("a count is not negative");
    }
  }
}
