package org.milktide.content;

/** How well a source has been checked. */
public enum Confidence {
  /** Read in the primary source itself. */
  V1,
  /** Read in a page that quotes or paraphrases the source. */
  V2,
  /** General knowledge; not verified. */
  G
}
