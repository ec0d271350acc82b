package org.milktide.notifier.mail;

import java.util.ArrayList;
import java.util.List;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.Recipient;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.link.Links;

/**
 * What stands below a mail of a journey.
 *
 * @param links to change what comes
 * @param loss by itself, so that who needs it finds it at once
 */
record Footer(List<Link> links, Link loss) {
  /** Where the preferences page has these; a page without them opens at its top. */
  private static final String FEWER = "#fewer-title";

  private static final String PAUSE = "#pause-title";

  Footer {
    links = List.copyOf(links);
  }

  /** A pause silences the whole journey, so it is the parent's alone to offer. */
  static Footer of(Texts texts, Links links, Bearer bearer, Recipient reader) {
    String preferences = links.preferences(bearer);
    List<Link> all = new ArrayList<>();
    all.add(new Link(texts.get("links.check"), links.check(bearer)));
    all.add(new Link(texts.get("links.journey"), links.journey(bearer)));
    all.add(new Link(texts.get("links.preferences"), preferences));
    if (!reader.wantsFewer()) {
      all.add(new Link(texts.get("links.fewer"), preferences + FEWER));
    }
    if (bearer.recipient().equals(RecipientId.PARENT)) {
      all.add(new Link(texts.get("links.pause"), preferences + PAUSE));
    }
    all.add(new Link(texts.get("links.unsubscribe"), links.unsubscribe(bearer)));
    return new Footer(all, new Link(texts.get("links.loss"), links.loss(bearer)));
  }
}
