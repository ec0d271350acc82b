package org.milktide.portal.view;

import java.util.List;

/**
 * What was found in the guide.
 *
 * @param typed what was looked for
 * @param all whether what was found has all the words; else some of them
 * @param others other languages in which all the words are found, where they are not in this one
 */
public record SearchView(String typed, List<Hit> hits, boolean all, List<Other> others) {
  public SearchView {
    hits = List.copyOf(hits);
    others = List.copyOf(others);
  }

  /** A piece of guidance that was found, and some words around what was looked for. */
  public record Hit(ItemLine item, List<Piece> excerpt) {
    public Hit {
      excerpt = List.copyOf(excerpt);
    }
  }

  /**
   * A part of an excerpt.
   *
   * @param sought whether it is what was looked for
   */
  public record Piece(String words, boolean sought) {}

  /** The same search in another language. */
  public record Other(String label, String language, String href) {}
}
