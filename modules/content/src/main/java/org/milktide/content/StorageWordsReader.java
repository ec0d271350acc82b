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
      String phrase = phrase(fields, Names.of(where));
      if (phrase != null) {
        places.put(where, phrase);
      }
    }
    String unsure = phrase(fields, UNSURE);
    boolean isWhole =
        units.size() == Unit.values().length && places.size() == Where.values().length;
    return isWhole && unsure != null ? new StorageWords(units, places, unsure) : null;
  }

  private static @Nullable String phrase(Fields fields, String field) {
    String phrase = fields.text(field);
    if (phrase != null && !phrase.contains(StorageWords.TIME)) {
      fields.report(field, "has no {time}, expected words like '{time} at up to {limit}'");
      return null;
    }
    return phrase;
  }
}
