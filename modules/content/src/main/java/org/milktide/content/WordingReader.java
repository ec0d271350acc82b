package org.milktide.content;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what an item says, in the one language of a file. */
final class WordingReader {
  static final Set<String> FIELDS = Set.of("title", "push");

  /** What a lock screen shows without cutting it. */
  private static final int LONGEST_PUSH = 120;

  private static final Pattern CHOICE = Pattern.compile("\\{([^{}|]*)\\|([^{}|]*)}");

  private WordingReader() {}

  static @Nullable Wording read(ItemFile file) {
    String title = prose(file, "title");
    String push = prose(file, "push");
    int length = push == null ? 0 : length(push);
    if (length > LONGEST_PUSH) {
      file.fields()
          .report("push", "is " + length + " characters long, expected at most " + LONGEST_PUSH);
    }
    return title == null || push == null
        ? null
        : new Wording(title, push, file.body().text().strip());
  }

  /** With the longer words of each choice. */
  private static int length(String push) {
    return CHOICE
        .matcher(push)
        .replaceAll(
            choice ->
                Matcher.quoteReplacement(
                    choice.group(1).length() > choice.group(2).length()
                        ? choice.group(1)
                        : choice.group(2)))
        .length();
  }

  private static @Nullable String prose(ItemFile file, String field) {
    String text = file.fields().text(field);
    if (text != null) {
      Passage body = file.body();
      new Passage(field, text, file.fields().line(field), body.language(), body.problems()).check();
    }
    return text;
  }
}
