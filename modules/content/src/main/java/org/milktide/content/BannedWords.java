package org.milktide.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that blame, press or promise (clinical.md section 3), each with what to do instead. */
final class BannedWords {
  private static final Map<Pattern, String> ENGLISH = new LinkedHashMap<>();
  private static final Map<Pattern, String> SPANISH = new LinkedHashMap<>();

  static {
    ban(ENGLISH, "you must", "'you can' or 'you could'");
    ban(ENGLISH, "failing", "words that do not judge");
    ban(ENGLISH, "low supply", "what is seen, like 'less milk than {baby} wants'");
    ban(ENGLISH, "best moms", "words that do not compare parents");
    ban(ENGLISH, "best mums", "words that do not compare parents");
    ban(ENGLISH, "bad latch", "what would help, like 'a deeper latch'");
    ban(ENGLISH, "don't worry", "what is common, then whom to call");
    ban(ENGLISH, "perfect", "a plain word");
    ban(ENGLISH, "perfectly", "a plain word");
    ban(ENGLISH, "breast is best", "words that respect every way of feeding");

    ban(SPANISH, "debes", "'puedes'");
    ban(SPANISH, "tienes que", "'puedes'");
    ban(SPANISH, "fracas*", "words that do not judge");
    ban(SPANISH, "culpa tuya", "words that do not judge");
    ban(SPANISH, "poca leche", "what is seen, like 'menos leche de la que quiere {baby}'");
    ban(SPANISH, "baja producción", "what is seen, like 'menos leche de la que quiere {baby}'");
    ban(SPANISH, "mejores mamás", "words that do not compare parents");
    ban(SPANISH, "mejores madres", "words that do not compare parents");
    ban(SPANISH, "mal agarre", "what would help, like 'un agarre más profundo'");
    ban(SPANISH, "no te preocupes", "what is common, then whom to call");
    ban(SPANISH, "perfect*", "a plain word");
    ban(SPANISH, "el pecho es lo mejor", "words that respect every way of feeding");
    ban(SPANISH, "lo mejor es el pecho", "words that respect every way of feeding");
  }

  private BannedWords() {}

  /** A star stands for any ending. */
  private static void ban(Map<Pattern, String> language, String words, String instead) {
    String pattern =
        "\\b" + words.replace(" ", "\\s+").replace("'", "['\u2019]").replace("*", "\\w*") + "\\b";
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    language.put(Pattern.compile(pattern, flags), instead);
  }

  static void check(Passage passage) {
    hints(passage)
        .forEach(
            (pattern, instead) -> {
              Matcher banned = pattern.matcher(passage.text());
              while (banned.find()) {
                String words = banned.group().replaceAll("\\s+", " ");
                passage.report(banned.start(), "banned words '" + words + "', expected " + instead);
              }
            });
  }

  private static Map<Pattern, String> hints(Passage passage) {
    return switch (passage.language().getLanguage()) {
      case "en" -> ENGLISH;
      case "es" -> SPANISH;
      default -> Map.of();
    };
  }
}
