package org.milktide.domain.pace;

/** What complaints do; large receivers turn senders away from 0.3 % on. */
public enum ComplaintBrake {
  NONE,
  SLOW,
  STOP;

  /** Of fewer mails, one person's tap would say too much. */
  private static final long AT_LEAST_OF = 2_000;

  /**
   * The brake for a domain.
   *
   * @param mails sent to it in the time looked at
   * @param complaints heard from it in that time
   */
  public static ComplaintBrake of(long mails, long complaints) {
    double share = (double) complaints / Math.max(mails, AT_LEAST_OF);
    if (share >= 0.003) {
      return STOP;
    }
    return share >= 0.001 ? SLOW : NONE;
  }
}
