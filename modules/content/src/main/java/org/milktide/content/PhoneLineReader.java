package org.milktide.content;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a country's helplines. */
final class PhoneLineReader {
  private static final Set<String> FIELDS =
      Set.of("name", "for", "number", "hours", "url", "lastVerified");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d -]*\\d");
  private static final String NEVER = "none";

  private final TranslatedReader translated;

  PhoneLineReader(TranslatedReader translated) {
    this.translated = translated;
  }

  List<PhoneLine> read(Fields region) {
    List<PhoneLine> lines = new ArrayList<>();
    for (Fields fields : region.list("helplines")) {
      PhoneLine line = line(fields);
      if (line != null) {
        lines.add(line);
      }
    }
    return lines;
  }

  private @Nullable PhoneLine line(Fields fields) {
    fields.allowOnly(FIELDS);
    String name = fields.text("name");
    LineKind kind = kind(fields);
    String number = fields.text("number");
    if (number != null && !NUMBER.matcher(number).matches()) {
      fields.report(
          "number", "'" + number + "' is no number, expected digits with spaces or hyphens");
    }
    Optional<Translated<String>> hours = hours(fields);
    Optional<URI> url =
        fields.has("url") ? Optional.ofNullable(SourceTable.url(fields)) : Optional.empty();
    Optional<LocalDate> verified = verified(fields);
    return name == null || kind == null || number == null
        ? null
        : new PhoneLine(name, kind, number, hours, url, verified);
  }

  private Optional<Translated<String>> hours(Fields fields) {
    Fields byLanguage = fields.has("hours") ? fields.nested("hours") : null;
    return byLanguage == null
        ? Optional.empty()
        : Optional.ofNullable(translated.all(byLanguage, (_, hours, tag) -> hours.text(tag)));
  }

  private static @Nullable LineKind kind(Fields fields) {
    String name = fields.text("for");
    Optional<LineKind> kind =
        Optional.ofNullable(name).flatMap(known -> Names.find(LineKind.class, known));
    if (name != null && kind.isEmpty()) {
      fields.report(
          "for", "'" + name + "' is unknown, expected one of " + Names.all(LineKind.class));
    }
    return kind.orElse(null);
  }

  private static Optional<LocalDate> verified(Fields fields) {
    String text = fields.text("lastVerified");
    if (text == null || text.equals(NEVER)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      fields.report(
          "lastVerified", "'" + text + "' is no date, expected one like 2027-01-31 or none");
      return Optional.empty();
    }
  }
}
