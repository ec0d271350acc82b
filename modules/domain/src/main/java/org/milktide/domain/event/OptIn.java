package org.milktide.domain.event;

import java.util.Locale;

/** What is sent to those alone who asked for it. */
public enum OptIn {
  /** Collecting colostrum before the birth (R05). */
  COLOSTRUM,
  /** Questions about the parent's mood (R43). */
  MOOD;

  /** How it is written in events. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
