package org.milktide.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places in a text that depend on the reader, like {@code {advice_line}}. */
final class Placeholders {
  /** {@code {Baby}} starts a sentence. */
  private static final List<String> NAMES =
      List.of("baby", "Baby", "advice_line", "emergency_number");

  private static final Set<String> KNOWN = Set.copyOf(NAMES);
  private static final Pattern PLACE = Pattern.compile("\\{([^{}\\n]*)}?|}");

  private final Locales locales;

  Placeholders(Locales locales) {
    this.locales = locales;
  }

  /** Reports what looks like a placeholder and is none that we can fill. */
  static void check(Passage passage) {
    Matcher place = PLACE.matcher(passage.text());
    while (place.find()) {
      String found = place.group();
      if (!found.endsWith("}") || !KNOWN.contains(place.group(1))) {
        passage.report(
            place.start(),
            "unknown placeholder '" + found + "', expected one of " + Names.list(written()));
      }
    }
  }

  private static List<String> written() {
    List<String> written = new ArrayList<>();
    NAMES.forEach(name -> written.add("{" + name + "}"));
    return written;
  }

  /** Fills a checked text. */
  String fill(String text, Reader reader, UnaryOperator<String> escape) {
    return PLACE
        .matcher(text)
        .replaceAll(
            (MatchResult place) ->
                Matcher.quoteReplacement(escape.apply(value(place.group(1), reader))));
  }

  private String value(String name, Reader reader) {
    String baby = reader.babies() == 1 ? locales.baby() : locales.babies();
    Region region = locales.region(reader.locale());
    return switch (name) {
      case "baby" -> baby;
      case "Baby" -> baby.substring(0, 1).toUpperCase(Locale.ROOT) + baby.substring(1);
      case "advice_line" -> region.advice();
      case "emergency_number" -> region.emergency();
      default -> throw new IllegalArgumentException("unknown placeholder {" + name + "}");
    };
  }
}
