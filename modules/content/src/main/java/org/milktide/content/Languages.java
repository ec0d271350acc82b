package org.milktide.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The languages that a pack speaks.
 *
 * @param declared those it promises, the base first: the base is always there
 */
record Languages(List<Locale> declared) {
  static final String FILE = "pack.yaml";

  private static final String FIELD = "languages";

  Languages {
    declared = List.copyOf(declared);
    if (declared.isEmpty()) {
      throw new IllegalArgumentException("a pack has one language at least");
    }
  }

  static @Nullable Languages read(Fields fields) {
    List<Locale> declared = new ArrayList<>();
    List<String> tags = fields.words(FIELD);
    if (tags.isEmpty()) {
      fields.report(FIELD, "is missing or empty, expected the pack's languages like [en, es]");
    }
    for (String tag : tags) {
      Optional<Locale> language = tag(tag);
      if (language.isEmpty()) {
        fields.report(FIELD, noLanguage(tag));
      } else if (declared.contains(language.get())) {
        fields.report(FIELD, "'" + tag + "' is given twice, expected once");
      } else {
        declared.add(language.get());
      }
    }
    return declared.isEmpty() ? null : new Languages(declared);
  }

  /** The language of a well-written tag like {@code es} or {@code es-MX}. */
  static Optional<Locale> tag(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    // A language that nobody has named is shown by its code.
    boolean isKnown =
        !language.getLanguage().isEmpty()
            && !language.getDisplayLanguage(Locale.ENGLISH).equals(language.getLanguage());
    return Optional.of(language).filter(found -> isKnown && found.toLanguageTag().equals(tag));
  }

  static String noLanguage(String tag) {
    return "'" + tag + "' is no language, expected a tag like es or es-MX";
  }

  Locale base() {
    return declared.getFirst();
  }

  /**
   * Whether readers get to see it: a declared language or a country's kind of one. Others may lie
   * in a pack, as while a translation is being written.
   */
  boolean shows(Locale language) {
    return Locale.lookup(List.of(new Locale.LanguageRange(language.toLanguageTag())), declared)
        != null;
  }
}
