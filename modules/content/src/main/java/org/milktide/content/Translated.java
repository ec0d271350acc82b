package org.milktide.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * One thing in several languages.
 *
 * @param base the language that is always there
 * @param byLanguage the thing by language, the base's among them
 */
public record Translated<T>(Locale base, Map<Locale, T> byLanguage) {
  public Translated {
    byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    if (!byLanguage.containsKey(base)) {
      throw new IllegalArgumentException("nothing in " + base.toLanguageTag() + ", the base");
    }
  }

  /** The thing in one language alone. */
  static <T> Translated<T> onlyIn(Locale base, T thing) {
    return new Translated<>(base, Map.of(base, thing));
  }

  /** This, with other words in some languages. */
  Translated<T> with(Map<Locale, T> others) {
    Map<Locale, T> all = new LinkedHashMap<>(byLanguage);
    all.putAll(others);
    return new Translated<>(base, all);
  }

  /** The thing in the base language. */
  public T inBase() {
    return Objects.requireNonNull(byLanguage.get(base));
  }

  /** The language a reader gets: {@code es-MX}, else {@code es}, else the base. */
  public Locale languageFor(Locale reader) {
    Locale found =
        Locale.lookup(
            List.of(new Locale.LanguageRange(reader.toLanguageTag())), byLanguage.keySet());
    return found == null ? base : found;
  }

  /** The thing in the language that a reader gets. */
  public T in(Locale reader) {
    return Objects.requireNonNull(byLanguage.get(languageFor(reader)));
  }
}
