package org.milktide.content;

import java.util.Locale;
import java.util.Map;
import org.milktide.domain.id.ItemId;

/**
 * Where an item stands in one language, for messages to who writes it.
 *
 * @param file what it is called in messages
 * @param lines the fields of the front matter and their 1-based lines
 * @param body the Markdown as it stands in the file
 * @param bodyLine the 1-based line of the body's first character
 */
public record ItemText(
    ItemId id,
    Locale language,
    String file,
    Map<String, Integer> lines,
    String body,
    int bodyLine) {
  public ItemText {
    lines = Map.copyOf(lines);
  }

  /** The line of a field; the first of the file when it is not there. */
  public int line(String field) {
    return lines.getOrDefault(field, 1);
  }

  /** The line of the first place in the body that says this; its first line when none does. */
  public int lineOf(String words) {
    return lineAt(Math.max(0, body.indexOf(words)));
  }

  /** The line of a character of the body. */
  public int lineAt(int index) {
    return bodyLine + (int) body.substring(0, index).chars().filter(c -> c == '\n').count();
  }
}
