package org.milktide.portal.view;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.link.Links;

/**
 * What all pages of an installation share.
 *
 * @param name what the service calls itself
 * @param privacyNotice the page that says what is kept and why; null: none is linked
 * @param mailStaysHere whether mail goes to a local mailbox; every page says so
 * @param secure whether parents reach the pages by https
 */
public record Site(
    String name, @Nullable URI privacyNotice, boolean mailStaysHere, boolean secure, Links links) {

  /** The address of a page that everybody may see, relative to the host. */
  public String path(String path) {
    return local(links.page(path));
  }

  /**
   * One of our own addresses without its host: a page reached by another name of this machine has
   * to stay there, since its content policy lets forms go to their own origin only.
   */
  public static String local(String link) {
    String path = URI.create(link).getRawPath();
    return path.isEmpty() ? "/" : path;
  }
}
