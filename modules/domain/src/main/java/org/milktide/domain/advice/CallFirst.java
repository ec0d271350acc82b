package org.milktide.domain.advice;

import java.util.Locale;

/** Whom an advice names first; the most pressing comes first. */
public enum CallFirst {
  /** The emergency number. */
  EMERGENCY,
  /** A crisis line, and a person who is near. */
  CRISIS,
  /** The advice line or the maternity unit, now. */
  NOW,
  /** The advice line or the family's team, today. */
  TODAY,
  /** The staff who look after a baby in hospital. */
  STAFF,
  NOBODY;

  /** How it is written in answers and in packs. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
