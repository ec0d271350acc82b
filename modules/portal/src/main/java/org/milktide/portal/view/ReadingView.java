package org.milktide.portal.view;

import gg.jte.Content;
import java.util.Locale;

/**
 * A piece of guidance in full.
 *
 * @param language the language tag of what it is really written in
 * @param direction {@code ltr} or {@code rtl}
 * @param body HTML that the content module made; nothing in it is anybody's input
 */
public record ReadingView(String title, String language, String direction, Content body) {
  /** Whether it is in a language, whichever country's. */
  public boolean isIn(Locale other) {
    return Locale.forLanguageTag(language).getLanguage().equals(other.getLanguage());
  }
}
