package org.milktide.content;

import java.util.List;
import java.util.Locale;

/**
 * Whom to call in one country.
 *
 * @param country ISO 3166 code
 * @param emergency the emergency number
 * @param advice whom to ask when it is not an emergency, in words
 * @param lines helplines whose numbers were verified lately
 */
public record HelpLine(String country, String emergency, String advice, List<PhoneLine> lines) {
  public HelpLine {
    lines = List.copyOf(lines);
  }

  /** The country's name in a language. */
  public String countryName(Locale language) {
    return Locale.of("", country).getDisplayCountry(language);
  }
}
