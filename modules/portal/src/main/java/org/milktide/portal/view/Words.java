package org.milktide.portal.view;

import gg.jte.support.LocalizationSupport;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of all pages in one language; a key that has no words is a mistake of ours. */
public final class Words implements LocalizationSupport {
  private static final String BUNDLE = "org.milktide.portal.view.words";

  private final ResourceBundle bundle;

  private Words(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** The words in a reader's language, in English where we do not speak it. */
  public static Words in(Locale locale) {
    return new Words(
        ResourceBundle.getBundle(
            BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
  }

  /** The language these words are in, for the page's {@code lang} and for names of days. */
  public Locale language() {
    return Locale.forLanguageTag(lookup("language"));
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
