package org.milktide.content;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.id.ItemId;

/**
 * An item's file or a translation's, taken apart.
 *
 * @param id from the path
 * @param fields the front matter
 * @param body the Markdown below it
 */
record ItemFile(ItemId id, Fields fields, Passage body) {
  /** Stands alone in the file of an item that there is no more. */
  static final String RETIRED = "retired";

  private static final String FENCE = "---\n";
  private static final Pattern END = Pattern.compile("^---[ \\t]*(?:\\n|\\z)", Pattern.MULTILINE);

  static @Nullable ItemFile read(ItemId id, Locale language, String text, Problems.In problems) {
    Matcher end = END.matcher(text);
    if (!text.startsWith(FENCE) || !end.find(FENCE.length())) {
      problems.add(
          1, "file", "has no front matter, expected YAML between two lines of '---' at the top");
      return null;
    }
    Fields fields = Yaml.fields(text.substring(FENCE.length(), end.start()), 1, problems);
    int bodyLine = 1 + (int) text.substring(0, end.end()).chars().filter(c -> c == '\n').count();
    Passage body = new Passage("body", text.substring(end.end()), bodyLine, language, problems);
    if (body.text().isBlank() && (fields == null || !fields.has(RETIRED))) {
      problems.add(bodyLine, "body", "is empty, expected the text in Markdown");
    }
    body.check();
    return fields == null ? null : new ItemFile(id, fields, body);
  }
}
