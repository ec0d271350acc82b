package org.milktide.portal.guide;

import java.util.Optional;

/** The ages by which the guide can be read: weeks of pregnancy, then the time since the birth. */
enum Age {
  PREGNANCY_TO_15(true, 0, 16 * 7),
  PREGNANCY_16_27(true, 16 * 7, 28 * 7),
  PREGNANCY_28_35(true, 28 * 7, 36 * 7),
  PREGNANCY_36_ON(true, 36 * 7, 46 * 7),
  DAY_1(false, 0, 1),
  DAYS_2_4(false, 1, 4),
  DAYS_5_14(false, 4, 14),
  WEEKS_2_6(false, 14, 6 * 7),
  WEEKS_6_MONTHS_6(false, 6 * 7, 26 * 7),
  MONTHS_6_12(false, 26 * 7, 52 * 7);

  private final boolean beforeBirth;
  private final int from;
  private final int until;

  /** From the start of one completed day of pregnancy, or of life, to that of another. */
  Age(boolean beforeBirth, int from, int until) {
    this.beforeBirth = beforeBirth;
    this.from = from;
    this.until = until;
  }

  boolean isBeforeBirth() {
    return beforeBirth;
  }

  /** Whether something that is right during {@code window} is right at some time of this age. */
  boolean meets(Span window) {
    return Span.ofDays(beforeBirth, from, until).meets(window);
  }

  /** How addresses and words call it, such as {@code days-2-4}. */
  String key() {
    return Keys.of(this);
  }

  static Optional<Age> of(String key) {
    return Keys.find(key, values());
  }
}
