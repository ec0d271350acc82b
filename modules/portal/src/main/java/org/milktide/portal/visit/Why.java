package org.milktide.portal.visit;

import org.milktide.portal.view.Words;

/** Puts the reasons of the plan and the ledger into words. */
public final class Why {
  private Why() {}

  /** Why something came or comes, from a code such as {@code birth/slot}. */
  public static String came(Words words, String code) {
    // What it was told from follows after a blank.
    int slash = code.indexOf('/');
    return orNothing(words, "why." + (slash < 0 ? code : code.substring(0, slash)));
  }

  /** Why something did not come, from a code such as {@code quiet}. */
  public static String skipped(Words words, String code) {
    return orNothing(words, "skip." + code);
  }

  /** A code without words is for machines; it says nothing to a parent. */
  private static String orNothing(Words words, String key) {
    return words.has(key) ? words.text(key) : "";
  }
}
