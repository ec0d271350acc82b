package org.milktide.content;

/** What becomes of guidance that nobody able to judge it has reviewed. */
public enum ReviewPolicy {
  /** It is not sent and not shown. */
  REQUIRED,
  /** It is sent to families, and every page and every mail says that it is not reviewed. */
  MARKED,
  /** It is used as it is: mail stays where it is made. */
  OPEN
}
