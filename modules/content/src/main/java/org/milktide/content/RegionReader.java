package org.milktide.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.milktide.content.StorageTime.Where;

/** Reads one country and lets no unverified number in but well-known emergency ones. */
final class RegionReader {
  private static final String EMERGENCY = "emergency";
  private static final String ADVICE = "advice";
  private static final String BIRTH_WEIGHT = "birth-weight-back";
  private static final Set<String> FIELDS =
      Set.of(
          EMERGENCY,
          ADVICE,
          "feeding",
          "mood",
          "loss",
          "expected",
          "ask",
          BIRTH_WEIGHT,
          StorageReader.FIELD);
  private static final Set<String> COUNTRY_FIELDS =
      Set.of(
          EMERGENCY,
          ADVICE,
          "feeding",
          "mood",
          "loss",
          "expected",
          "ask",
          BIRTH_WEIGHT,
          StorageReader.FIELD,
          "helplines");

  /** The kinds that texts name; advice has its words in {@code advice}. */
  private static final List<LineKind> NAMED =
      List.of(LineKind.FEEDING, LineKind.MOOD, LineKind.LOSS);

  private static final Set<String> EMERGENCY_NUMBERS = Set.of("000", "112", "911", "999");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  /** Days of life (CDC wording: back by 10 to 14 days; clinical.md 2.3). */
  private static final int BACK_BY_DEFAULT = 14;

  private static final int LAST_BACK = 42;

  private final Languages languages;
  private final TranslatedReader translated;

  RegionReader(Languages languages) {
    this.languages = languages;
    this.translated = new TranslatedReader(languages);
  }

  /** What holds where a country is unknown; null, and reported, when it is not whole. */
  @Nullable Region fallback(Fields fields) {
    fields.allowOnly(FIELDS);
    Translated<String> emergency = words(fields, EMERGENCY);
    Translated<String> advice = words(fields, ADVICE);
    Map<LineKind, Translated<String>> lineWords = new EnumMap<>(LineKind.class);
    for (LineKind kind : NAMED) {
      Translated<String> words = words(fields, Names.of(kind));
      if (words != null) {
        lineWords.put(kind, words);
      }
    }
    DiaperTable diapers = DiaperReader.read(fields, null);
    Map<Where, StorageTime> storage = StorageReader.read(fields, Map.of());
    boolean isWhole = lineWords.size() == NAMED.size() && storage.size() == Where.values().length;
    return emergency == null || advice == null || diapers == null || !isWhole
        ? null
        : new Region(
            emergency,
            advice,
            lineWords,
            diapers,
            storage,
            backDay(fields, BACK_BY_DEFAULT),
            List.of());
  }

  /** A country; what it leaves out, and what it does not say in a language, is the default's. */
  @Nullable Region country(Fields fields, Region fallback) {
    fields.allowOnly(COUNTRY_FIELDS);
    String emergency = fields.text(EMERGENCY);
    if (emergency != null && !EMERGENCY_NUMBERS.contains(emergency)) {
      fields.report(
          EMERGENCY, "'" + emergency + "' is not verified, expected one of 000, 112, 911, 999");
    }
    Map<LineKind, Translated<String>> lineWords = new EnumMap<>(LineKind.class);
    fallback
        .lineWords()
        .forEach((kind, words) -> lineWords.put(kind, words(fields, Names.of(kind), words)));
    Translated<String> advice = words(fields, ADVICE, fallback.advice());
    DiaperTable diapers = DiaperReader.read(fields, fallback.diapers());
    Map<Where, StorageTime> storage = StorageReader.read(fields, fallback.storage());
    List<PhoneLine> lines = new PhoneLineReader(translated).read(fields);
    return emergency == null || diapers == null
        ? null
        : new Region(
            Translated.onlyIn(languages.base(), emergency),
            advice,
            lineWords,
            diapers,
            storage,
            backDay(fields, fallback.birthWeightBackDay()),
            lines);
  }

  private static int backDay(Fields fields, int byDefault) {
    Integer day =
        fields.has(BIRTH_WEIGHT) ? fields.number(BIRTH_WEIGHT) : Integer.valueOf(byDefault);
    if (day != null && (day < 1 || day > LAST_BACK)) {
      fields.report(BIRTH_WEIGHT, "is no day of life from 1 to 42, expected one like 14");
    }
    return day == null || day < 1 ? byDefault : day;
  }

  private @Nullable Translated<String> words(Fields fields, String field) {
    Fields byLanguage = fields.nested(field);
    return byLanguage == null ? null : translated.all(byLanguage, RegionReader::withoutNumber);
  }

  private Translated<String> words(Fields fields, String field, Translated<String> fallback) {
    Fields byLanguage = fields.has(field) ? fields.nested(field) : null;
    return byLanguage == null
        ? fallback
        : fallback.with(translated.some(byLanguage, RegionReader::withoutNumber));
  }

  private static @Nullable String withoutNumber(Locale language, Fields fields, String tag) {
    String words = fields.text(tag);
    if (words != null && DIGIT.matcher(words).find()) {
      fields.report(
          tag, "has a number that nobody verified, expected words like 'your midwife or doctor'");
    }
    return words;
  }
}
