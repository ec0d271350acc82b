package org.milktide.content;

import java.util.Locale;

/**
 * Whom a text is rendered for.
 *
 * @param locale language of the text; its country decides whom to call
 * @param babies how many babies the journey has or expects, at least one
 */
public record Reader(Locale locale, int babies) {
  public Reader {
    if (babies < 1) {
      throw new IllegalArgumentException(babies + " babies: a reader has one at least");
    }
  }
}
