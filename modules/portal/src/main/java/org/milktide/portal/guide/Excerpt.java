package org.milktide.portal.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.milktide.portal.view.SearchView.Piece;

/** A few words of a text around what was looked for. */
final class Excerpt {
  private static final int BEFORE = 50;
  private static final int LENGTH = 170;

  private final Folded text;
  private final Query query;

  private Excerpt(Folded text, Query query) {
    this.text = text;
    this.query = query;
  }

  static List<Piece> of(Folded text, Query query) {
    return new Excerpt(text, query).pieces();
  }

  private List<Piece> pieces() {
    int found = next(0).orElse(0);
    int from = found <= BEFORE ? 0 : wordAfter(found - BEFORE);
    int until = Math.min(text.text().length(), from + LENGTH);
    if (until < text.text().length()) {
      until = Math.max(text.text().lastIndexOf(' ', until), found);
    }
    List<Piece> pieces = new ArrayList<>();
    add(pieces, (from > 0 ? "… " : ""), false);
    int at = from;
    for (OptionalInt hit = next(at); hit.isPresent() && hit.getAsInt() < until; hit = next(at)) {
      add(pieces, text.text().substring(at, hit.getAsInt()), false);
      at = text.wordEnd(hit.getAsInt());
      add(pieces, text.text().substring(hit.getAsInt(), at), true);
    }
    add(pieces, text.text().substring(at, Math.max(at, until)), false);
    add(pieces, until < text.text().length() ? " …" : "", false);
    return pieces;
  }

  private static void add(List<Piece> pieces, String words, boolean hit) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(words, hit));
    }
  }

  /** Where the next of the words looked for begins. */
  private OptionalInt next(int from) {
    return query.starts().stream()
        .mapToInt(start -> text.find(start, from))
        .filter(at -> at >= 0)
        .min();
  }

  private int wordAfter(int at) {
    int space = text.text().indexOf(' ', at);
    return space < 0 ? at : space + 1;
  }
}
