package org.milktide.content;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads {@code call-now.yaml}: the footer of every message of the first 28 days. */
final class CallNowText {
  static final String FILE = "call-now.yaml";

  private static final Set<String> FIELDS = Set.of("today", "emergency", "temperature", "worried");

  private CallNowText() {}

  static @Nullable CallNow read(String yaml, Problems.In problems) {
    Fields fields = Yaml.fields(yaml, 0, problems);
    if (fields == null) {
      return null;
    }
    fields.allowOnly(FIELDS);
    String today = sentence(fields, "today", problems);
    String emergency = sentence(fields, "emergency", problems);
    String temperature = sentence(fields, "temperature", problems);
    String worried = sentence(fields, "worried", problems);
    if (today == null || emergency == null || temperature == null || worried == null) {
      return null;
    }
    return new CallNow(today, emergency, temperature, worried);
  }

  private static @Nullable String sentence(Fields fields, String field, Problems.In problems) {
    String text = fields.text(field);
    if (text != null) {
      new Passage(field, text, fields.line(field), problems).check();
    }
    return text;
  }

  static CallNow fill(CallNow template, Placeholders placeholders, Reader reader) {
    UnaryOperator<String> fill = text -> placeholders.fill(text, reader, UnaryOperator.identity());
    return new CallNow(
        fill.apply(template.today()),
        fill.apply(template.emergency()),
        fill.apply(template.temperature()),
        fill.apply(template.worried()));
  }
}
