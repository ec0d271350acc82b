package org.milktide.portal.visit;

import java.net.URI;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.guidance.TextRevision;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.link.Links;
import org.milktide.portal.view.Site;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A person's own pages, as addresses without a host. */
@Component
public final class Paths {
  private final Links links;

  Paths(Links links) {
    this.links = links;
  }

  public String journey(Bearer bearer) {
    return Site.local(links.journey(bearer));
  }

  /** The feed log. */
  public String log(Bearer bearer) {
    return journey(bearer) + "/log";
  }

  public String preferences(Bearer bearer) {
    return Site.local(links.preferences(bearer));
  }

  /** What says when the next message would come, were a form of the preferences page saved. */
  public String nextMessage(Bearer bearer) {
    return preferences(bearer) + "/next";
  }

  /** The devices that show notifications. */
  public String devices(Bearer bearer) {
    return Site.local(links.devices(bearer));
  }

  /** With its host, as other programs than a browser ask for it. */
  public String calendar(Bearer bearer) {
    return links.calendar(bearer);
  }

  public String unsubscribe(Bearer bearer) {
    return Site.local(links.unsubscribe(bearer));
  }

  public String loss(Bearer bearer) {
    return Site.local(links.loss(bearer));
  }

  /** The list of signs to look for. */
  public String check(Bearer bearer) {
    return Site.local(links.check(bearer));
  }

  public String helpful(Bearer bearer, TextRevision text) {
    return Site.local(links.helpful(bearer, text));
  }

  public String confirm(Bearer bearer, EmailAddress address) {
    return Site.local(links.confirm(bearer, address));
  }

  public String notMe(Bearer bearer, EmailAddress address) {
    return Site.local(links.notMe(bearer, address));
  }

  /** The page that mails the link to the page of who else is on the journey. */
  public String peopleRequest(Bearer bearer) {
    return preferences(bearer) + "/people";
  }

  public String dataRequest(Bearer bearer) {
    return preferences(bearer) + "/data";
  }

  /** After a POST: to the page that shows what became of it, so that a reload repeats nothing. */
  public static ResponseEntity<String> seeOther(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
  }
}
