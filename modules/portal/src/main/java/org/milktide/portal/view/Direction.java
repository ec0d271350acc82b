package org.milktide.portal.view;

import java.util.Locale;

/** Which way a language is written. */
public final class Direction {
  private Direction() {}

  /** {@code rtl} or {@code ltr}, as the language's own name is written. */
  public static String of(Locale language) {
    String name = language.getDisplayLanguage(language);
    byte first = name.isEmpty() ? 0 : Character.getDirectionality(name.codePointAt(0));
    return switch (first) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          "rtl";
      default -> "ltr";
    };
  }
}
