package org.milktide.notifier.mail;

import org.milktide.notifier.words.WordedItem;

/**
 * An item as mails show it: all of it that is the same for every reader of one kind.
 *
 * @param html the body with its styles
 * @param text the same as plain text
 */
record Piece(WordedItem item, String html, String text) {
  static Piece of(WordedItem item) {
    return new Piece(item, InlineStyles.into(item.html(), item.rightToLeft()), item.text().strip());
  }

  /** Of its language: {@code rtl} or {@code ltr}. */
  String direction() {
    return item.rightToLeft() ? "rtl" : "ltr";
  }
}
