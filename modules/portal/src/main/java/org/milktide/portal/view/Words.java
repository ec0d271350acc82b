package org.milktide.portal.view;

import gg.jte.support.LocalizationSupport;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;

/** The words of all pages in one language; a key that has no words is a mistake of ours. */
public final class Words implements LocalizationSupport {
  /** The languages that all words are in. */
  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"));

  private static final Set<String> BRITISH = Set.of("AU", "GB", "IE", "NZ");

  private static final String BUNDLE = "org.milktide.portal.view.words";

  private final ResourceBundle bundle;
  private final Locale reader;
  private final boolean chosen;

  private Words(Locale reader, boolean chosen) {
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE, spoken(reader), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    this.reader = reader;
    this.chosen = chosen;
  }

  /** Some countries write English as the British do. */
  private static Locale spoken(Locale reader) {
    return reader.getLanguage().equals("en") && BRITISH.contains(reader.getCountry())
        ? Locale.UK
        : reader;
  }

  /**
   * The words for somebody who chose this language, in English where we do not speak it. Their
   * country counts too, and the links of their pages lead on in the same language.
   */
  public static Words in(Locale chosen) {
    return new Words(chosen, true);
  }

  /** The words for somebody of whom only their browser told; a country is never guessed. */
  public static Words guessed(Locale asked) {
    return new Words(Locale.of(asked.getLanguage()), false);
  }

  /** The language these words are in, for the page's {@code lang} and for names of days. */
  public Locale language() {
    return Locale.forLanguageTag(lookup("language"));
  }

  /** The language, and the country where it was chosen, that guidance is read in. */
  public Locale reader() {
    return reader;
  }

  /** Whether somebody chose the language; else only their browser told of it. */
  public boolean isChosen() {
    return chosen;
  }

  /** A page that everybody may see, in the language of this one. */
  public String onwards(String path) {
    return chosen
        ? path + (path.contains("?") ? '&' : '?') + "lang=" + reader.toLanguageTag()
        : path;
  }

  @Override
  public String lookup(String key) {
    return bundle.getString(key);
  }

  /** Whether there are words for a key that not everything has. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** Plain text, for attributes and for what is put together outside templates. */
  public String text(String key, Object... arguments) {
    String text = lookup(key);
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text;
  }

  /** Words for a count: {@code key.one} for 1, {@code key.many} otherwise. */
  public String count(String key, long count) {
    return text(key + (count == 1 ? ".one" : ".many"), count);
  }

  /** The keys of all words, for tests that every language has them. */
  List<String> keys() {
    return bundle.keySet().stream().sorted().toList();
  }
}
