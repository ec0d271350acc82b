package org.milktide.domain.pace;

/** How a domain says that it is too much. */
public enum Pushback {
  /** It takes nothing just now (4xx). */
  NOT_NOW,

  /** It does not like what it gets (5.7.x); that is about us, never about the person. */
  POLICY
}
