package org.milktide.portal.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.milktide.content.Direction;

/**
 * The frame of one page.
 *
 * @param others the same page in other languages
 * @param manifest how browsers install the app from here; null: not from here
 * @param journey the family's own page; null on pages for everybody
 * @param check the reader's own list of signs to look for; null where no link of theirs was opened
 * @param gentle a page for somebody who is grieving: nothing but what it is about
 * @param marked whether it has to say that not all of the guidance is reviewed
 */
public record Shell(
    Site site,
    Words words,
    List<Guest.LanguageLink> others,
    Assets assets,
    String title,
    @Nullable String manifest,
    @Nullable String journey,
    @Nullable String check,
    boolean gentle,
    boolean marked) {
  public Shell {
    others = List.copyOf(others);
  }

  /**
   * The same for a page of a family's own.
   *
   * @param path of the family's page
   * @param apart whether an app installed from here does not see what this browser stores
   */
  public Shell of(String path, boolean apart) {
    String own = apart ? path + AppAssets.MANIFEST : manifest;
    return new Shell(site, words, others, assets, title, own, path, check, gentle, marked);
  }

  /** The same for somebody who is grieving; nothing is installed from there. */
  public Shell gently() {
    return new Shell(site, words, others, assets, title, null, null, check, true, marked);
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
