package org.milktide.content.lint;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milktide.content.ItemText;
import org.milktide.content.Wording;

/**
 * Words that are wrong in some places (clinical.md section 3). Those that are wrong everywhere are
 * the loader's. A language that is not here has none; others can be added.
 */
final class LooseWords implements Check {
  private static final String ONLY = "right for 'the only one'; wrong where it makes little of it";
  private static final String NATURAL = "it sells one way of feeding; say what is meant";

  private static final Map<String, List<Loose>> WARNINGS =
      Map.of(
          "en",
          List.of(
              Loose.of(Severity.WARNING, "only", ONLY),
              Loose.of(Severity.WARNING, "natural(ly)?", NATURAL)),
          "es",
          List.of(
              Loose.of(Severity.WARNING, "s[oó]lo|solamente|únicamente", ONLY),
              Loose.of(Severity.WARNING, "natural(es|mente)?", NATURAL)));

  /** Cheer has no place in what is written after a loss. */
  private static final Map<String, List<Loose>> AFTER_A_LOSS =
      Map.of(
          "en", List.of(Loose.of(Severity.ERROR, "liquid gold", "call it milk")),
          "es", List.of(Loose.of(Severity.ERROR, "oro líquido", "call it leche")));

  /** Some words, and what to think of. */
  private record Loose(Severity severity, Pattern words, String hint) {
    static Loose of(Severity severity, String words, String hint) {
      int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
      return new Loose(severity, Pattern.compile("\\b(" + words + ")\\b", flags), hint);
    }

    void inField(String field, String text, ItemText place, Findings findings) {
      Matcher found = words.matcher(text);
      if (found.find()) {
        findings.add(severity, place, field, said(found), hint);
      }
    }

    void inBody(ItemText place, Findings findings) {
      Matcher found = words.matcher(place.body());
      while (found.find()) {
        int line = place.lineAt(found.start());
        findings.add(new Finding(severity, place.file(), line, LintedPack.BODY, said(found), hint));
      }
    }

    private static String said(Matcher found) {
      return "says '" + found.group() + "'";
    }
  }

  @Override
  public void look(LintedPack linted, Findings findings) {
    linted.eachText(
        (place, words) -> {
          String language = place.language().getLanguage();
          WARNINGS
              .getOrDefault(language, List.of())
              .forEach(loose -> look(loose, place, words, findings));
          if (place.id().group().equals("loss")) {
            AFTER_A_LOSS
                .getOrDefault(language, List.of())
                .forEach(loose -> look(loose, place, words, findings));
          }
        });
  }

  private static void look(Loose loose, ItemText place, Wording words, Findings findings) {
    loose.inField("title", words.title(), place, findings);
    loose.inField("push", words.push(), place, findings);
    loose.inBody(place, findings);
  }
}
