package org.milktide.content;

import java.util.List;
import java.util.Locale;
import org.milktide.domain.id.ItemId;

/**
 * One item in the words for one reader, ready to be put into a message or a page.
 *
 * @param language what it is written in; the base where the reader's is not there
 * @param title plain text
 * @param push plain text
 * @param html body as an HTML fragment; nothing in it comes through unescaped
 * @param text body as plain text, one line per paragraph
 */
public record RenderedItem(
    ItemId id,
    Locale language,
    String title,
    String push,
    String html,
    String text,
    List<Source> sources) {
  public RenderedItem {
    sources = List.copyOf(sources);
  }

  /** Which way it is written. */
  public Direction direction() {
    return Direction.of(language);
  }
}
