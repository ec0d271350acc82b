package org.milktide.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.milktide.content.StorageTime.Unit;
import org.milktide.content.StorageTime.Where;

/** Reads how a language says how long milk keeps. */
final class StorageWordsReader {
  private static final String UNSURE = "unsure";
  private static final Set<String> FIELDS = new TreeSet<>(Set.of(UNSURE));

  static {
    for (Unit unit : Unit.values()) {
      FIELDS.add(Names.of(unit));
    }
    for (Where where : Where.values()) {
      FIELDS.add(Names.of(where));
    }
  }

  private StorageWordsReader() {}

  static @Nullable StorageWords read(Fields fields) {
    fields.allowOnly(FIELDS);
    Map<Unit, List<String>> units = new EnumMap<>(Unit.class);
    for (Unit unit : Unit.values()) {
      List<String> words = fields.words(Names.of(unit));
      if (words.size() == 2) {
        units.put(unit, words);
      } else {
        fields.report(
            Names.of(unit),
            "is not two words, expected one of one and one of more like [day, days]");
      }
    }
    Map<Where, String> places = new EnumMap<>(Where.class);
    for (Where where : Where.values()) {
      String phrase = phrase(fields, Names.of(where), where.hasLimit());
      if (phrase != null) {
        places.put(where, phrase);
      }
    }
    String unsure = phrase(fields, UNSURE, false);
    boolean isWhole =
        units.size() == Unit.values().length && places.size() == Where.values().length;
    return isWhole && unsure != null ? new StorageWords(units, places, unsure) : null;
  }

  private static @Nullable String phrase(Fields fields, String field, boolean hasLimit) {
    String phrase = fields.text(field);
    boolean isWhole =
        phrase != null
            && phrase.contains(StorageWords.TIME)
            && phrase.contains(StorageWords.LIMIT) == hasLimit;
    if (phrase == null || isWhole) {
      return phrase;
    }
    fields.report(
        field,
        hasLimit
            ? "lacks {time} or {limit}, expected words like '{time} at up to {limit}'"
            : "lacks {time} or has {limit}, expected words like '{time} in the fridge'");
    return null;
  }
}
