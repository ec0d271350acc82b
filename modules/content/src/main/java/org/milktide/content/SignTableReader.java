package org.milktide.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.advice.AdviceKind;
import org.milktide.domain.event.Symptom;

/**
 * Reads {@code signs.yaml}: how each sign is asked for, and what each advice says. Which advice
 * belongs to a sign is decided by the rules; the table says it too, for those who read it, and has
 * to agree on whose rule an advice is and whom it names first. Urgent words fall back to the base
 * language: they are never held back.
 */
final class SignTableReader {
  static final String FILE = "signs.yaml";

  private static final Set<String> TABLE = Set.of("signs", "advice");
  private static final Set<String> SIGN = Set.of("group", "ask", "advice");
  private static final Set<String> ADVICE = Set.of("rule", "call", "text", "sources");

  private final TranslatedReader translated;
  private final Map<String, @Nullable Source> sources;

  private SignTableReader(Languages languages, Map<String, @Nullable Source> sources) {
    this.translated = new TranslatedReader(languages);
    this.sources = sources;
  }

  static @Nullable SignTable read(
      Fields table, Languages languages, Map<String, @Nullable Source> sources) {
    table.allowOnly(TABLE);
    SignTableReader reader = new SignTableReader(languages, sources);
    Fields signs = table.nested("signs");
    Fields advice = table.nested("advice");
    if (signs == null || advice == null) {
      return null;
    }
    List<SignWords> itsSigns = reader.signs(signs);
    Map<AdviceKind, AdviceWords> itsAdvice = reader.advice(advice);
    return itsSigns.size() < Symptom.values().length
            || itsAdvice.size() < AdviceKind.values().length
        ? null
        : new SignTable(itsSigns, itsAdvice);
  }

  private List<SignWords> signs(Fields table) {
    List<SignWords> signs = new ArrayList<>();
    Set<Symptom> missing = EnumSet.allOf(Symptom.class);
    for (String word : table.names()) {
      Symptom symptom = Symptom.of(word).orElse(null);
      if (symptom == null) {
        table.report(word, "is no sign that events know");
        continue;
      }
      missing.remove(symptom);
      Fields fields = table.nested(word);
      SignWords sign = fields == null ? null : sign(symptom, fields);
      if (sign != null) {
        signs.add(sign);
      }
    }
    missing.forEach(symptom -> table.report(symptom.word(), "is missing, expected every sign"));
    return signs;
  }

  private @Nullable SignWords sign(Symptom symptom, Fields fields) {
    fields.allowOnly(SIGN);
    SignGroup group = SignGroup.of(symptom);
    String written = fields.text("group");
    if (written != null && !written.equals(Names.of(group))) {
      fields.report("group", "'" + written + "', expected " + Names.of(group));
    }
    String advice = fields.text("advice");
    if (advice != null && AdviceKind.of(advice).isEmpty()) {
      fields.report("advice", "unknown advice '" + advice + "'");
    }
    Translated<String> ask = texts(fields, "ask");
    return ask == null ? null : new SignWords(symptom, group, ask);
  }

  private Map<AdviceKind, AdviceWords> advice(Fields table) {
    Map<AdviceKind, AdviceWords> all = new EnumMap<>(AdviceKind.class);
    Set<AdviceKind> missing = EnumSet.allOf(AdviceKind.class);
    for (String key : table.names()) {
      AdviceKind kind = AdviceKind.of(key).orElse(null);
      if (kind == null) {
        table.report(key, "is no advice that the rules know");
        continue;
      }
      missing.remove(kind);
      Fields fields = table.nested(key);
      AdviceWords words = fields == null ? null : words(kind, fields);
      if (words != null) {
        all.put(kind, words);
      }
    }
    missing.forEach(kind -> table.report(kind.key(), "is missing, expected every advice"));
    return all;
  }

  private @Nullable AdviceWords words(AdviceKind kind, Fields fields) {
    fields.allowOnly(ADVICE);
    expect(fields, "rule", kind.rule().value());
    expect(fields, "call", kind.callFirst().word());
    Translated<String> text = texts(fields, "text");
    return text == null ? null : new AdviceWords(text, WordsReader.cited(fields, sources));
  }

  private static void expect(Fields fields, String field, String expected) {
    String written = fields.text(field);
    if (written != null && !written.equals(expected)) {
      fields.report(field, "is '" + written + "', expected " + expected + " as the rules have it");
    }
  }

  private @Nullable Translated<String> texts(Fields fields, String field) {
    Fields table = fields.nested(field);
    if (table == null) {
      return null;
    }
    Map<Locale, String> byLanguage = translated.some(table, SignTableReader::text);
    Locale base = translated.languages().base();
    if (!byLanguage.containsKey(base)) {
      table.report(base.toLanguageTag(), "is missing, expected words in the base language");
      return null;
    }
    return new Translated<>(base, byLanguage);
  }

  private static @Nullable String text(Locale language, Fields fields, String tag) {
    String text = fields.text(tag);
    if (text != null) {
      new Passage(tag, text, fields.line(tag), language, fields.problems(tag)).check();
    }
    return text;
  }
}
