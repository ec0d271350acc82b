package org.milktide.content;

import java.util.Locale;

/**
 * Whom to call in one country.
 *
 * @param country ISO 3166 code
 * @param emergency the emergency number
 * @param advice whom to ask when it is not an emergency, in words: no other number is verified
 */
public record HelpLine(String country, String emergency, String advice) {
  /** The country's name in a language. */
  public String countryName(Locale language) {
    return Locale.of("", country).getDisplayCountry(language);
  }
}
