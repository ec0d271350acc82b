package org.milktide.content;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the places in a text that depend on the reader, like {@code {advice_line}}. */
final class Placeholders {
  private static final Pattern PLACE = Pattern.compile("\\{([^{}\\n]*)}?|}");

  private Placeholders() {}

  /** Reports what looks like a placeholder and is none that we can fill. */
  static void check(Passage passage) {
    Matcher place = PLACE.matcher(passage.text());
    while (place.find()) {
      try {
        read(place);
      } catch (IllegalArgumentException e) {
        passage.report(place.start(), String.valueOf(e.getMessage()));
      }
    }
  }

  /** Says what stands in a text instead of a placeholder. */
  @FunctionalInterface
  interface Filler {
    String fill(Placeholder placeholder, String written);
  }

  /** Fills a checked text. */
  static String fill(String text, Filler filler) {
    return PLACE
        .matcher(text)
        .replaceAll(
            (MatchResult place) ->
                Matcher.quoteReplacement(filler.fill(read(place), place.group())));
  }

  private static Placeholder read(MatchResult place) {
    String written = place.group();
    if (!written.startsWith("{") || !written.endsWith("}")) {
      throw Placeholder.unknown(written);
    }
    return Placeholder.parse(place.group(1));
  }
}
