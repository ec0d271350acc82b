package org.milktide.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whom to call in one country.
 *
 * @param country ISO 3166 code; empty for everywhere else
 * @param emergency the emergency number
 * @param advice whom to ask when it is not an emergency, in words
 * @param lines helplines whose numbers were verified lately
 * @param words by what a helpline helps with: what to look for where none of these is one
 */
public record HelpLine(
    String country,
    String emergency,
    String advice,
    List<PhoneLine> lines,
    Map<LineKind, String> words) {
  public HelpLine {
    lines = List.copyOf(lines);
    words = Map.copyOf(words);
  }

  /** The helplines that help with this. */
  public List<PhoneLine> lines(LineKind kind) {
    return lines.stream().filter(line -> line.kind() == kind).toList();
  }

  /** Whether the emergency number is one, and not words for a number that we do not know. */
  public boolean hasEmergencyNumber() {
    return emergency.chars().allMatch(Character::isDigit);
  }

  /** The country's name in a language. */
  public String countryName(Locale language) {
    return Locale.of("", country).getDisplayCountry(language);
  }
}
