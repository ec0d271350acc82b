package org.milktide.portal.page;

import java.net.URI;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.link.Links;
import org.milktide.portal.view.Site;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A person's own pages, as addresses without a host. */
@Component
final class Paths {
  private final Links links;

  Paths(Links links) {
    this.links = links;
  }

  String journey(Bearer bearer) {
    return Site.local(links.journey(bearer));
  }

  String preferences(Bearer bearer) {
    return Site.local(links.preferences(bearer));
  }

  String unsubscribe(Bearer bearer) {
    return Site.local(links.unsubscribe(bearer));
  }

  String loss(Bearer bearer) {
    return Site.local(links.loss(bearer));
  }

  String confirm(Bearer bearer, EmailAddress address) {
    return Site.local(links.confirm(bearer, address));
  }

  String notMe(Bearer bearer, EmailAddress address) {
    return Site.local(links.notMe(bearer, address));
  }

  String dataRequest(Bearer bearer) {
    return preferences(bearer) + "/data";
  }

  /** After a POST: to the page that shows what became of it, so that a reload repeats nothing. */
  static ResponseEntity<String> seeOther(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
  }
}
