package org.milktide.content;

/**
 * One thing that is wrong in a pack, in words that say how to put it right.
 *
 * @param file path inside the pack, with slashes
 * @param line 1-based; 1 when the whole file is meant
 * @param field the field of the front matter or table, or {@code body}, {@code file}
 * @param message what is wrong and what is expected
 */
public record Problem(String file, int line, String field, String message) {
  @Override
  public String toString() {
    return file + ":" + line + ": " + field + ": " + message;
  }
}
