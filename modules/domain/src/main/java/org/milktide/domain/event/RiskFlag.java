package org.milktide.domain.event;

import java.util.Locale;

/** What a parent may tell of a pregnancy or birth, if they wish (clinical.md, R05 and R18). */
public enum RiskFlag {
  CAESAREAN,
  FIRST_BABY,
  BMI,
  DIABETES,
  LONG_LABOUR,
  HIGH_RISK,
  PRETERM_LABOUR_HISTORY,
  PRAEVIA;

  /** How it is written in events, such as {@code long-labour}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
