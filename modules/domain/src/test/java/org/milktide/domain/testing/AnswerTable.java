package org.milktide.domain.testing;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A document of what was given to running code and what it answered. The document lies in the
 * repository; a test writes it anew in memory and compares.
 */
public final class AnswerTable {
  private final StringBuilder markdown = new StringBuilder();

  /** A document with this title and introduction. */
  public AnswerTable(String title, String introduction) {
    markdown.append("# ").append(title).append("\n\n").append(introduction.strip()).append('\n');
  }

  /** Begins a table. */
  public void section(String title) {
    markdown.append("\n## ").append(title).append("\n\n");
    markdown.append("| field or record | given | answer |\n|---|---|---|\n");
  }

  /** One thing that was given and its answer. */
  public void row(String what, String given, String answer) {
    String line = "| %s | %s | %s |\n".formatted(text(what), code(given), text(answer));
    markdown.append(line);
  }

  private static String code(String given) {
    return given.isEmpty() ? "" : "`` " + cell(given) + " ``";
  }

  private static String text(String text) {
    return cell(text).replace("<", "\\<");
  }

  private static String cell(String text) {
    StringBuilder cell = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '|' -> cell.append("\\|");
                case '\n' -> cell.append("\\n");
                case '\r' -> cell.append("\\r");
                default -> {
                  if (isPlain(c)) {
                    cell.appendCodePoint(c);
                  } else {
                    cell.append("\\u{%X}".formatted(c));
                  }
                }
              }
            });
    return cell.toString();
  }

  /** What can be told from its look; all else is written as its code point. */
  private static boolean isPlain(int c) {
    return "‘’“”–".indexOf(c) >= 0
        || (c >= ' ' && c < 0x7f)
        || (c != 0x7f && Character.isLetterOrDigit(c));
  }

  /** Fails unless the document says exactly this. */
  public void verify(Path document) throws IOException {
    KeptDocument.verify(document, markdown.toString());
  }
}
