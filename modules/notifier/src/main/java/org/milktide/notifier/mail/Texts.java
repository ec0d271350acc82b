package org.milktide.notifier.mail;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The mails' own texts in one language; English where a language has none. */
final class Texts {
  private static final ResourceBundle.Control NEVER_THE_SERVERS_OWN_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;

  private Texts(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  static Texts in(Locale locale) {
    return new Texts(
        ResourceBundle.getBundle(
            "org.milktide.notifier.mail.texts", locale, NEVER_THE_SERVERS_OWN_LANGUAGE));
  }

  String get(String key) {
    return bundle.getString(key);
  }

  String get(String key, String... arguments) {
    return new MessageFormat(bundle.getString(key), language()).format((Object[]) arguments);
  }

  /** The language that these texts are in, which may not be the one asked for. */
  Locale language() {
    return bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
  }

  /** {@code rtl} or {@code ltr}. */
  String direction() {
    return bundle.getString("direction");
  }
}
