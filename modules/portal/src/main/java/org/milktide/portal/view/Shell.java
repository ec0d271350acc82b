package org.milktide.portal.view;

import java.util.List;
import org.milktide.content.Direction;

/**
 * The frame of one page.
 *
 * @param others the same page in other languages
 * @param gentle a page for somebody who is grieving: nothing but what it is about
 * @param marked whether it has to say that not all of the guidance is reviewed
 */
public record Shell(
    Site site,
    Words words,
    List<Guest.LanguageLink> others,
    Assets assets,
    String title,
    boolean gentle,
    boolean marked) {
  public Shell {
    others = List.copyOf(others);
  }

  /** The address of a page that everybody may see. */
  public String path(String path) {
    return words.onwards(site.path(path));
  }

  /** Plain words, for attributes. */
  public String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  public String direction() {
    return Direction.of(words.language()).html();
  }
}
