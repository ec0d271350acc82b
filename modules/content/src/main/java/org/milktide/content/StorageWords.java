package org.milktide.content;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.milktide.content.StorageTime.Unit;
import org.milktide.content.StorageTime.Where;

/**
 * How a language says that milk keeps "4 hours at up to 25 °C (77 °F)".
 *
 * @param units the word for one and the word for more
 * @param places with {@code {time}} and {@code {limit}} to be filled
 * @param unsure added where a place may be warmer; with {@code {time}} to be filled
 */
record StorageWords(Map<Unit, List<String>> units, Map<Where, String> places, String unsure) {
  static final String TIME = "{time}";
  static final String LIMIT = "{limit}";

  StorageWords {
    units = Map.copyOf(units);
    places = Map.copyOf(places);
  }

  String say(Where where, StorageTime time) {
    String phrase =
        Objects.requireNonNull(places.get(where))
            .replace(TIME, time(time.amount(), time.unit()))
            .replace(LIMIT, time.celsius().map(StorageWords::degrees).orElse(""));
    return phrase
        + time.unsure().map(amount -> unsure.replace(TIME, time(amount, time.unit()))).orElse("");
  }

  private String time(int amount, Unit unit) {
    List<String> words = Objects.requireNonNull(units.get(unit));
    return amount + " " + words.get(amount == 1 ? 0 : 1);
  }

  /** Both scales, rounded to whole degrees, with a true minus. */
  private static String degrees(int celsius) {
    long fahrenheit = Math.round(celsius * 9 / 5.0 + 32);
    return (celsius + " °C (" + fahrenheit + " °F)").replace('-', '\u2212');
  }
}
