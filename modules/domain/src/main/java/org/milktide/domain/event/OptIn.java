package org.milktide.domain.event;

import java.util.Locale;

/** What is sent to those alone who asked for it. */
public enum OptIn {
  /** Collecting colostrum before the birth (R05). */
  COLOSTRUM,
  /** Questions about the parent's mood (R43). */
  MOOD,
  /** Questions told from the feed log (R19 to R25). */
  WATCH_LOG,
  /** Reminders to offer a feed (R22). */
  FEED_REMINDERS,
  /** Reminders to express, at times of the parent's own (R47). */
  PUMP_REMINDERS,
  /** Questions in quiet hours, too (clinical.md 7.1). */
  NIGHT_QUESTIONS,
  /** Making milk for a child that somebody else gave birth to (R59). */
  INDUCED_LACTATION;

  /** How it is written in events. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
