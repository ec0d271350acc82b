package org.milktide.domain.link;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.guidance.TextRevision;

/** The addresses of a person's own pages. */
public final class Links {
  /** How long a link opens that asks for a fresh mail, from when somebody asked for it. */
  public static final Duration DATA_OPENS = Duration.ofHours(24);

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

  /** The page on which the owner of an address says that it was not them who asked. */
  public String notMe(Bearer bearer, EmailAddress address) {
    return confirm(bearer, address) + "/not-me";
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

  /** The list of signs to look for, and what to do about them. */
  public String check(Bearer bearer) {
    return link("/check/", tokens.sign(Purpose.CHECK, bearer, ""));
  }

  /** Where a person's devices are told of and changed; it opens nothing else. */
  public String devices(Bearer bearer) {
    return link("/devices/", tokens.sign(Purpose.DEVICES, bearer, ""));
  }

  /** What comes, as a calendar that programs subscribe to; it opens nothing else. */
  public String calendar(Bearer bearer) {
    return link("/calendar/", tokens.sign(Purpose.CALENDAR, bearer, "")) + ".ics";
  }

  /**
   * The page that shows and erases all that is held about a person.
   *
   * @param until from then on it opens nothing any more
   */
  public String data(Bearer bearer, Instant until) {
    return link("/data/", tokens.signUntil(Purpose.DATA, bearer, until));
  }

  /**
   * The page that asks this person whether a text was helpful, and asks nobody of anything else.
   */
  public String helpful(Bearer bearer, TextRevision text) {
    String token = tokens.sign(Purpose.HELPFUL, bearer, binding(text));
    return link("/helpful/", token) + "/" + text.item() + "/" + text.revision();
  }

  /** What the token of {@link #helpful} is bound to. */
  public static String binding(TextRevision text) {
    return text.item() + " " + text.revision();
  }

  /**
   * The page of who else is on the journey.
   *
   * @param until from then on it opens nothing any more
   */
  public String people(Bearer bearer, Instant until) {
    return link("/people/", tokens.signUntil(Purpose.PEOPLE, bearer, until));
  }

  /** A page that everybody may see, such as {@code /help}. */
  public String page(String path) {
    return base + path;
  }

  private String link(String path, String token) {
    return base + path + token;
  }
}
