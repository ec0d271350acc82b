package org.milktide.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.milktide.content.AgeWords.Unit;

/** Reads how a language says how old a baby is. */
final class AgeWordsReader {
  static final String FIELD = "ages";

  private static final String UNKNOWN = "unknown";
  private static final Set<String> FIELDS = new TreeSet<>(Set.of(UNKNOWN));

  static {
    for (Unit unit : Unit.values()) {
      FIELDS.add(Names.of(unit));
    }
  }

  private AgeWordsReader() {}

  static @Nullable AgeWords read(Fields fields) {
    fields.allowOnly(FIELDS);
    Map<Unit, List<String>> units = new EnumMap<>(Unit.class);
    for (Unit unit : Unit.values()) {
      List<String> words = fields.words(Names.of(unit));
      if (words.size() == 2 && words.stream().allMatch(word -> word.contains(AgeWords.NUMBER))) {
        units.put(unit, words);
      } else {
        fields.report(
            Names.of(unit),
            "is not two phrases with {n}, expected one of one and one of more like"
                + " ['{n} day old', '{n} days old']");
      }
    }
    String unknown = fields.text(UNKNOWN);
    return unknown == null || units.size() < Unit.values().length
        ? null
        : new AgeWords(units, unknown);
  }
}
