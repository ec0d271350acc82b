package org.milktide.portal.log;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedKind;
import org.milktide.domain.feeding.LogEntry;
import org.milktide.domain.feeding.Logged;
import org.milktide.domain.link.Bearer;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;

/** Tests of the log and the words they are written in. */
abstract class LogCase extends PortalCase {
  static final String EVENT = "6f1c0a52-3b1d-4a77-9a51-0f6f0f5f7d11";

  String log(Bearer bearer) {
    return journey(bearer) + "/log";
  }

  /** The log of a day, without tags. */
  Answer page(Bearer bearer, String query) {
    return browser.get(log(bearer) + query);
  }

  Answer send(Bearer bearer, String action, String... more) {
    Map<String, String> form = new HashMap<>(Map.of("action", action));
    for (int i = 0; i < more.length; i += 2) {
      form.put(more[i], more[i + 1]);
    }
    return browser.post(log(bearer), form);
  }

  Logged logged(Bearer bearer) {
    Instant now = portal.now();
    return portal
        .store
        .feedLog()
        .read(bearer.journey(), now.minus(Duration.ofDays(60)), now.plus(Duration.ofDays(1)));
  }

  /** The id of the one entry that is in the log. */
  String only(Bearer bearer) {
    List<LogEntry> entries = logged(bearer).entries();
    if (entries.size() != 1) {
      throw new AssertionError("not one entry but " + entries);
    }
    return entries.getFirst().key().id();
  }

  /** What another source says. */
  void tellFeed(Bearer bearer, Instant at) {
    tell(bearer, new Fact.FeedRecorded(null, at, FeedKind.BREAST_LEFT, null, null));
  }

  void tell(Bearer bearer, Fact fact) {
    portal.tell(bearer, portal.events().event(fact));
  }

  /** A family in Berlin with a baby born at term so long ago. */
  Bearer term(Duration ago) {
    Bearer bearer = portal.family();
    portal.tell(bearer, portal.events().bornAtTerm(portal.now().minus(ago)));
    return bearer;
  }
}
