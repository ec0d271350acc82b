package org.milktide.content;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code call-now.yaml}: the footer of every message of the first 28 days, by language. */
final class CallNowText {
  static final String FILE = "call-now.yaml";

  private static final Set<String> FIELDS = Set.of("today", "emergency", "temperature", "worried");

  private CallNowText() {}

  static @Nullable Translated<CallNow> read(Fields table, Languages languages) {
    return new TranslatedReader(languages).all(table, CallNowText::text);
  }

  private static @Nullable CallNow text(Locale language, Fields table, String tag) {
    Fields fields = table.nested(tag);
    if (fields == null) {
      return null;
    }
    fields.allowOnly(FIELDS);
    String today = sentence(fields, "today", language);
    String emergency = sentence(fields, "emergency", language);
    String temperature = sentence(fields, "temperature", language);
    String worried = sentence(fields, "worried", language);
    if (today == null || emergency == null || temperature == null || worried == null) {
      return null;
    }
    return new CallNow(today, emergency, temperature, worried);
  }

  private static @Nullable String sentence(Fields fields, String field, Locale language) {
    String text = fields.text(field);
    if (text != null) {
      new Passage(field, text, fields.line(field), language, fields.problems(field)).check();
    }
    return text;
  }
}
