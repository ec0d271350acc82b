package org.milktide.portal.view;

/**
 * The frame of one page.
 *
 * @param gentle a page for somebody who is grieving: nothing but what it is about
 */
public record Shell(Site site, Words words, Assets assets, String title, boolean gentle) {
  /** The address of a page that everybody may see. */
  public String path(String path) {
    return site.path(path);
  }

  /** Plain words, for attributes. */
  public String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }
}
