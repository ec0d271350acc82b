package org.milktide.domain.link;

import java.net.URI;
import org.milktide.domain.event.EmailAddress;

/** The addresses of a person's own pages. */
public final class Links {
  private final String base;
  private final Tokens tokens;

  /**
   * Links below a base address.
   *
   * @param base where parents reach the portal, such as {@code https://guide.example.org}
   */
  public Links(URI base, Tokens tokens) {
    String text = base.toString();
    this.base = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    this.tokens = tokens;
  }

  /** The page that confirms this address and no other. */
  public String confirm(Bearer bearer, EmailAddress address) {
    return link("/confirm/", tokens.sign(Purpose.CONFIRM, bearer, address.canonical()));
  }

  public String journey(Bearer bearer) {
    return link("/journey/", tokens.sign(Purpose.JOURNEY, bearer, ""));
  }

  public String preferences(Bearer bearer) {
    return link("/preferences/", tokens.sign(Purpose.PREFERENCES, bearer, ""));
  }

  public String unsubscribe(Bearer bearer) {
    return link("/unsubscribe/", tokens.sign(Purpose.UNSUBSCRIBE, bearer, ""));
  }

  public String loss(Bearer bearer) {
    return link("/loss/", tokens.sign(Purpose.LOSS, bearer, ""));
  }

  /** A page that everybody may see, such as {@code /help}. */
  public String page(String path) {
    return base + path;
  }

  private String link(String path, String token) {
    return base + path + token;
  }
}
