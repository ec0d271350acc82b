package org.milktide.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that blame, press or promise (clinical.md section 3), each with what to do instead. */
final class BannedWords {
  private static final Map<Pattern, String> HINTS = new LinkedHashMap<>();

  static {
    ban("you must", "'you can' or 'you could'");
    ban("failing", "words that do not judge");
    ban("low supply", "what is seen, like 'less milk than {baby} wants'");
    ban("best moms", "words that do not compare parents");
    ban("best mums", "words that do not compare parents");
    ban("bad latch", "what would help, like 'a deeper latch'");
    ban("don't worry", "what is common, then whom to call");
    ban("perfect", "a plain word");
    ban("perfectly", "a plain word");
    ban("breast is best", "words that respect every way of feeding");
  }

  private BannedWords() {}

  private static void ban(String words, String instead) {
    String pattern = "\\b" + words.replace(" ", "\\s+").replace("'", "['\u2019]") + "\\b";
    HINTS.put(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), instead);
  }

  static void check(Passage passage) {
    HINTS.forEach(
        (pattern, instead) -> {
          Matcher banned = pattern.matcher(passage.text());
          while (banned.find()) {
            String words = banned.group().replaceAll("\\s+", " ");
            passage.report(banned.start(), "banned words '" + words + "', expected " + instead);
          }
        });
  }
}
