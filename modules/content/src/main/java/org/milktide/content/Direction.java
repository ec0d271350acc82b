package org.milktide.content;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written. */
public enum Direction {
  LTR,
  RTL;

  private static final Set<String> RTL_SCRIPTS =
      Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  /** Languages written from right to left when nothing is said of the script. */
  private static final Set<String> RTL_LANGUAGES =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

  /** The direction of a language; its script decides when it is named, as in {@code pa-Arab}. */
  public static Direction of(Locale language) {
    boolean isRtl =
        language.getScript().isEmpty()
            ? RTL_LANGUAGES.contains(language.getLanguage())
            : RTL_SCRIPTS.contains(language.getScript());
    return isRtl ? RTL : LTR;
  }

  /** As HTML writes it: {@code ltr} or {@code rtl}. */
  public String html() {
    return name().toLowerCase(Locale.ROOT);
  }
}
