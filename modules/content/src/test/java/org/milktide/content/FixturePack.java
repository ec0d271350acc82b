package org.milktide.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.milktide.domain.advice.AdviceKind;
import org.milktide.domain.event.Symptom;

/** A small pack on disk that is right until a test breaks it. */
final class FixturePack {
  static final String ITEM = "items/colostrum/little.md";
  static final String SPANISH = "items/colostrum/little.es.md";

  /** Line numbers in the tests count in this text. */
  private static final String ITEM_TEXT =
      """
      ---
      title: A title
      push: A short text
      from: birth h10
      until: birth h24
      when: [term, at-home]
      urgency: U0
      topics: [colostrum]
      sources: [some-book]
      ---
      First line about {baby}.

      Call {advice_line}.
      """;

  private static final String SPANISH_TEXT =
      """
      ---
      title: Un título
      push: Un texto corto
      ---
      Primera línea sobre {baby}.

      Llama a {advice_line}.
      """;

  private static final String CALL_NOW =
      """
      en:
        today: Call {advice_line} today.
        emergency: Call {emergency_number}.
        temperature: 38 °C.
        worried: Call.
      es:
        today: Llama hoy a {advice_line}.
        emergency: Marca {emergency_number}.
        temperature: 38 °C.
        worried: Llama.
      """;

  private static final String WORDS =
      """
      en:
        baby: your baby
        babies: your babies
        storage:
          hours: [hour, hours]
          days: [day, days]
          months: [month, months]
          room: "{time} at up to {limit}"
          fridge: "{time} at {limit} or colder"
          freezer: "{time} at {limit} or colder"
          thawed: "{time} in the fridge"
          leftover: "{time}"
          unsure: ", or {time} if it may be warmer"
      en-GB:
        replace: {diaper: nappy, color: colour, breast pump: milk pump}
      en-IE: {like: en-GB}
      es:
        baby: tu bebé
        babies: tus bebés
        storage:
          hours: [hora, horas]
          days: [día, días]
          months: [mes, meses]
          room: "{time} a {limit}"
          fridge: "{time} a {limit} o menos"
          freezer: "{time} a {limit} o menos"
          thawed: "{time} en frío"
          leftover: "{time} más"
          unsure: ", o {time}"
      """;

  private static final String LOCALES =
      """
      default:
        emergency: {en: your local emergency number, es: tu número local}
        advice: {en: your midwife, es: tu matrona}
        feeding: {en: a feeding line, es: una línea de lactancia}
        mood: {en: a mood line, es: una línea de ayuda}
        loss: {en: a loss line, es: una línea de duelo}
        expected: {wet: [1, 2, 3, 4, 5, 6], dirty: [1, 1, 2, 2, 2, 2]}
        ask: {wet: [0, 1, 2, 3, 4, 5]}
        storage:
          room: {hours: 4, celsius: 25}
          fridge: {days: 3, celsius: 4}
          freezer: {months: 6, celsius: -18}
          thawed: {hours: 24}
          leftover: {hours: 1}
      countries:
        GB:
          emergency: "999"
          advice: {en: your health visitor}
          expected: {wet: [1, 2, 3, 3, 6, 6], dirty: [1, 1, 3, 3, 3, 3]}
          storage: {fridge: {days: 8, celsius: 4, unsure: 3}}
          helplines:
            - {name: Milk Line, for: feeding, number: 0300 123, lastVerified: 2027-01-31}
            - {name: Old Line, for: mood, number: 0300 456, lastVerified: none}
        DE: {emergency: "112"}
      """;

  private final Path directory;

  FixturePack(Path directory) {
    this.directory = directory;
    file(ITEM, ITEM_TEXT);
    file(SPANISH, SPANISH_TEXT);
    file(
        "sources.yaml",
        "some-book: {title: A book, year: '1991', url: 'https://example.org/a', confidence: V1}\n");
    file("pack.yaml", "languages: [en, es]\n");
    file("topics.yaml", "colostrum: {en: First milk, es: Primera leche}\n");
    file("call-now.yaml", CALL_NOW);
    file("words.yaml", WORDS);
    file("locales.yaml", LOCALES);
    file("signs.yaml", signs());
  }

  private static String signs() {
    StringBuilder table = new StringBuilder("signs:\n");
    for (Symptom symptom : Symptom.values()) {
      table.append(
          "  %s: {group: %s, advice: not-sure, ask: {en: A sign, es: Una señal}}\n"
              .formatted(symptom.word(), Names.of(SignGroup.of(symptom))));
    }
    table.append("advice:\n");
    for (AdviceKind kind : AdviceKind.values()) {
      table.append(
          "  %s: {rule: %s, call: %s, text: {en: Some words, es: Palabras}, sources: [some-book]}\n"
              .formatted(kind.key(), kind.rule(), kind.callFirst().word()));
    }
    return table.toString();
  }

  FixturePack file(String name, String text) {
    try {
      Path file = directory.resolve(name);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  FixturePack without(String name) {
    try {
      Files.delete(directory.resolve(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces a part of a file that is there. */
  FixturePack replace(String name, String part, String with) {
    try {
      String text = Files.readString(directory.resolve(name));
      if (!text.contains(part)) {
        throw new IllegalArgumentException(name + " has no '" + part + "'");
      }
      return file(name, text.replace(part, with));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  FixturePack item(String part, String with) {
    return replace(ITEM, part, with);
  }

  GuidancePack load() {
    return GuidancePack.load(directory);
  }

  /** What is wrong with the pack, as an author reads it; empty when nothing is. */
  List<String> problems() {
    try {
      load();
      return List.of();
    } catch (PackProblems e) {
      return e.problems().stream().map(Problem::toString).toList();
    }
  }
}
