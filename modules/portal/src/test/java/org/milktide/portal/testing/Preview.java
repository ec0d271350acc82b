package org.milktide.portal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.link.Links;
import org.milktide.domain.port.Subject;

/** Runs a portal with sample families to look at, and lists its pages in a file. */
public final class Preview {
  private final TestPortal portal;
  private final Map<String, String> pages = new LinkedHashMap<>();

  private Preview(TestPortal portal) {
    this.portal = portal;
  }

  /** Starts on a port and writes a page a line, name and path, to a file. */
  public static void main(String[] args) {
    Preview preview = new Preview(TestPortal.show(Integer.parseInt(args[0])));
    preview.list();
    List<String> lines =
        preview.pages.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList();
    try {
      Files.write(Path.of(args[1]), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void list() {
    pages.put("landing", "/");
    pages.put("link", "/link");
    pages.put("guide", "/guide");
    pages.put("item", "/guide/delayed-onset.ask-at-72h");
    pages.put("help", "/help");
    pages.put("not-found", "/journey/abc");
    pages.put("app", "/app");
    pages.put("app-log", "/app/log");
    Bearer asked = portal.unconfirmed(request -> request);
    add("confirm", portal.links.confirm(asked, portal.addressOf(asked)));
    Bearer paused = portal.family();
    portal.tell(paused, portal.events().paused(portal.now().plus(Duration.ofDays(5))));
    add("preferences-paused", portal.links.preferences(paused));
    add("journey-paused", portal.links.journey(paused));
    Bearer lost = portal.family();
    add("loss", portal.links.loss(portal.family()));
    portal.tell(lost, portal.events().lost());
    add("loss-after", portal.links.loss(lost));
    Bearer stopped = portal.family();
    add("unsubscribe", portal.links.unsubscribe(portal.family()));
    portal.tell(stopped, portal.events().unsubscribed());
    add("unsubscribed", portal.links.unsubscribe(stopped));
    Bearer pregnant = portal.family();
    Bearer born = portal.family();
    deliver();
    portal.clock.forward(Duration.ofDays(1));
    portal.tell(born, portal.events().born(portal.now().minus(Duration.ofHours(3))));
    portal.clock.forward(Duration.ofHours(29));
    deliver();
    portal.tell(born, portal.events().feed());
    add("journey-pregnant", portal.links.journey(pregnant));
    add("journey-born", portal.links.journey(born));
    add("preferences", portal.links.preferences(pregnant));
    add("data-request", portal.links.preferences(pregnant) + "/data");
    add("data", portal.links.data(born, portal.now().plus(Links.DATA_OPENS)));
    told("en");
    told("es-MX");
    told("ar");
    new PreviewLogs(portal).links().forEach(this::add);
    Bearer gone = portal.family();
    portal.store.data().erase(new Subject.Existing(gone.journey()), portal.now());
    add("erased", portal.links.journey(gone));
    add("expired", portal.links.data(pregnant, portal.now()));
  }

  /** A birth told a day late, and milk that came in. */
  private void told(String locale) {
    Bearer late = portal.family(request -> request.locale(locale));
    portal.tell(late, portal.events().born(portal.now().minus(Duration.ofHours(26))));
    add("told-birth-" + locale, portal.links.journey(late), "?done=born");
    Bearer early = portal.family(request -> request.locale(locale));
    portal.tell(early, portal.events().born(portal.now().minus(Duration.ofHours(2))));
    add("told-early-" + locale, portal.links.journey(early), "?done=born");
    Bearer milk = portal.family(request -> request.locale(locale));
    portal.tell(milk, portal.events().born(portal.now().minus(Duration.ofHours(60))));
    portal.tell(milk, portal.events().milkIn(portal.now()));
    add("told-milk-" + locale, portal.links.journey(milk), "?done=milk-in");
    Bearer asked = portal.family(request -> request.locale(locale));
    portal.tell(asked, portal.events().born(portal.now().minus(Duration.ofHours(80))));
    add("asked-" + locale, portal.links.journey(asked));
    add("about-" + locale, portal.links.preferences(asked));
    Bearer pregnant = portal.family(request -> request.locale(locale));
    add("pregnant-" + locale, portal.links.journey(pregnant));
    add("preferences-" + locale, portal.links.preferences(pregnant));
    add("loss-" + locale, portal.links.loss(pregnant));
  }

  private void add(String name, String link, String query) {
    pages.put(name, TestPortal.path(link) + query);
  }

  private void add(String name, String link) {
    pages.put(name, TestPortal.path(link));
  }

  /** Sends all that is due, as the notifier would. */
  private void deliver() {
    for (int shard = 0; shard < portal.store.shards(); shard++) {
      portal.store.releaseDue(shard, portal.now());
    }
    List<DigestRef> due =
        portal.store.toRing(portal.now(), 100).stream().map(Doorbell::digest).toList();
    List<Conclusion> sent =
        portal.store.claim(due, portal.now()).stream().map(Preview::sent).toList();
    portal.store.conclude(sent, portal.now());
  }

  private static Conclusion sent(ClaimedDigest digest) {
    return new Conclusion(digest, new Outcome.Sent());
  }
}
