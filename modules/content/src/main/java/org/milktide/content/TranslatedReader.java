package org.milktide.content;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a table says by language, as in <code>{en: Colostrum, es: Calostro}</code>. */
record TranslatedReader(Languages languages) {
  /** Reads what stands under one language's tag; null, and reported, when it is wrong. */
  @FunctionalInterface
  interface Value<T> {
    @Nullable T read(Locale language, Fields fields, String tag);
  }

  /** All declared languages have to be there; null, and reported, when one is not. */
  <T> @Nullable Translated<T> all(Fields fields, Value<T> value) {
    Map<Locale, T> byLanguage = some(fields, value);
    for (Locale language : languages.declared()) {
      if (!fields.has(language.toLanguageTag())) {
        fields.report(
            language.toLanguageTag(), "is missing, expected words in every language of pack.yaml");
      }
    }
    Locale base = languages.base();
    return byLanguage.containsKey(base) ? new Translated<>(base, byLanguage) : null;
  }

  /** What is there, of the languages that readers get to see. */
  <T> Map<Locale, T> some(Fields fields, Value<T> value) {
    Map<Locale, T> byLanguage = new LinkedHashMap<>();
    for (String tag : fields.names()) {
      Optional<Locale> language = Languages.tag(tag);
      if (language.isEmpty()) {
        fields.report(tag, Languages.noLanguage(tag));
        continue;
      }
      T read = value.read(language.get(), fields, tag);
      if (read != null && languages.shows(language.get())) {
        byLanguage.put(language.get(), read);
      }
    }
    return byLanguage;
  }
}
