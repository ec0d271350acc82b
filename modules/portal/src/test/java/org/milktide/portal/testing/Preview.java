package org.milktide.portal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.guidance.TextRevision;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.link.Links;
import org.milktide.domain.port.Subject;
import org.milktide.domain.testing.Request;

/** Runs a portal with sample families to look at, and lists its pages in a file. */
public final class Preview {
  private static final Map<String, String> SUBSCRIPTION =
      Map.of("dueDate", "2027-01-10", "email", "new@example.org", "consent", "yes");

  private final TestPortal portal;
  private final String locale;
  private final List<Sample> pages = new ArrayList<>();

  private Preview(TestPortal portal, String locale) {
    this.portal = portal;
    this.locale = locale;
  }

  /** Starts on a port and writes a page a line, name and path, to a file; in English at first. */
  public static void main(String[] args) {
    TestPortal portal = TestPortal.show(Integer.parseInt(args[0]));
    List<String> lines =
        pages(portal, args.length > 2 ? args[2] : "en").stream()
            .filter(page -> page.button().isEmpty())
            .map(page -> page.name() + " " + page.path())
            .toList();
    try {
      Files.write(Path.of(args[1]), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every page in every state, for families that read this language, such as {@code es-MX}. */
  public static List<Sample> pages(TestPortal portal, String locale) {
    Preview preview = new Preview(portal, locale);
    preview.guests();
    preview.families();
    preview.told();
    preview.signs();
    preview.pages.addAll(PreviewPeople.pages(portal, locale));
    return preview.pages.stream().map(page -> page.in(locale)).toList();
  }

  private void guests() {
    page("landing", "/");
    press("landing-wrong", "/", Map.of("email", "anna"), "main form button");
    press("subscribed", "/", SUBSCRIPTION, "main form button");
    page("link", "/link");
    press("link-wrong", "/link", Map.of("email", "anna"), "main form button");
    press("link-sent", "/link", Map.of("email", "anna@example.org"), "main form button");
    page("guide", "/guide");
    page("guide-age", "/guide?age=weeks-2-6");
    page("guide-found", "/guide?q=milk");
    page("guide-nothing-found", "/guide?q=xyzzy");
    page("item", "/guide/delayed-onset.ask-at-72h");
    page("help", "/help");
    page("help-country", "/help?country=GB");
    page("app", "/app");
    page("app-log", "/app/log");
    page("not-found", "/journey/abc");
    page("refused", "/help?q=%");
  }

  private void families() {
    Bearer asked = portal.unconfirmed(this::reads);
    add("confirm", portal.links.confirm(asked, portal.addressOf(asked)));
    add("not-me", portal.links.notMe(asked, portal.addressOf(asked)));
    Bearer paused = family();
    portal.tell(paused, portal.events().paused(portal.now().plus(Duration.ofDays(5))));
    add("preferences-paused", portal.links.preferences(paused));
    add("journey-paused", portal.links.journey(paused));
    Bearer lost = family();
    add("loss", portal.links.loss(family()));
    portal.tell(lost, portal.events().lost());
    add("loss-after", portal.links.loss(lost));
    Bearer stopped = family();
    add("unsubscribe", portal.links.unsubscribe(family()));
    portal.tell(stopped, portal.events().unsubscribed());
    add("unsubscribed", portal.links.unsubscribe(stopped));
    Bearer pregnant = family();
    Bearer born = family();
    deliver();
    portal.clock.forward(Duration.ofDays(1));
    portal.tell(born, portal.events().born(portal.now().minus(Duration.ofHours(3))));
    portal.clock.forward(Duration.ofHours(29));
    deliver();
    portal.tell(born, portal.events().feed());
    add("journey-pregnant", portal.links.journey(pregnant));
    add("journey-born", portal.links.journey(born));
    add("preferences", portal.links.preferences(pregnant));
    TextRevision text = new TextRevision(new ItemId("let-down.reflex"), "0a1b2c");
    String helpful = path(portal.links.helpful(pregnant, text));
    page("helpful", helpful + "?said=not-really");
    press("helpful-said", helpful, Map.of(), "[value=not-really]");
    add("devices-none", portal.links.devices(pregnant));
    new PreviewDevices(portal).addTo(born);
    add("devices", portal.links.devices(born));
    Map<String, String> longAgo = Map.of("until", "2020-01-01");
    press("preferences-wrong", path(portal.links.preferences(pregnant)), longAgo, "[value=pause]");
    Map<String, String> notYet = Map.of("bornDate", "2040-01-01", "bornTime", "03:10");
    press("birth-wrong", path(portal.links.journey(pregnant)), notYet, "button[value=born]");
    String ask = path(portal.links.preferences(pregnant)) + "/data";
    page("data-request", ask);
    press("data-asked", ask, Map.of(), "main form button");
    String data = path(portal.links.data(born, portal.now().plus(Links.DATA_OPENS)));
    page("data", data);
    press("data-read", data, Map.of(), "[value=read]");
    new PreviewLogs(portal, locale).links().forEach((name, link) -> page(name, path(link)));
    Bearer gone = family();
    portal.store.data().erase(new Subject.Existing(gone.journey()), portal.now());
    add("erased", portal.links.journey(gone));
    add("expired", portal.links.data(pregnant, portal.now()));
  }

  /** A birth told a day late, and milk that came in. */
  private void told() {
    Bearer late = family();
    portal.tell(late, portal.events().born(portal.now().minus(Duration.ofHours(26))));
    add("told-birth", portal.links.journey(late), "?done=born");
    Bearer early = family();
    portal.tell(early, portal.events().born(portal.now().minus(Duration.ofHours(2))));
    add("told-early", portal.links.journey(early), "?done=born");
    Bearer milk = family();
    portal.tell(milk, portal.events().born(portal.now().minus(Duration.ofHours(60))));
    portal.tell(milk, portal.events().milkIn(portal.now()));
    add("told-milk", portal.links.journey(milk), "?done=milk-in");
    Bearer asked = family();
    portal.tell(asked, portal.events().born(portal.now().minus(Duration.ofHours(80))));
    add("asked", portal.links.journey(asked));
    add("about", portal.links.preferences(asked));
  }

  /** The list of signs and what is answered to it. */
  private void signs() {
    Bearer born = family();
    portal.tell(born, portal.events().bornAtTerm(portal.now().minus(Duration.ofDays(5))));
    String check = path(portal.links.check(born));
    page("check", check);
    press("check-empty", check, Map.of(), "main form button");
    Map<String, String> several =
        Map.of("sign-limp", "yes", "sign-jaundice", "yes", "sign-hot-breast", "yes");
    press("checked", check, several, "main form button");
    press("checked-none", check, Map.of("none", "yes"), "main form button");
    press("checked-unsure", check, Map.of("unsure", "yes"), "main form button");
    add("check-pregnant", portal.links.check(family()));
    add("advised", portal.links.journey(born));
    press("weight-wrong", path(portal.links.journey(born)), Map.of(), "button[value=weight]");
    Bearer lost = family();
    portal.tell(lost, portal.events().lost());
    add("check-after-loss", portal.links.check(lost));
  }

  private Bearer family() {
    return portal.family(this::reads);
  }

  private Request reads(Request request) {
    return request.locale(locale);
  }

  private void page(String name, String path) {
    pages.add(Sample.page(name, path));
  }

  private void press(String name, String path, Map<String, String> filled, String button) {
    pages.add(new Sample(name, path, filled, button));
  }

  private static String path(String link) {
    return TestPortal.path(link);
  }

  private void add(String name, String link, String query) {
    page(name, path(link) + query);
  }

  private void add(String name, String link) {
    page(name, path(link));
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
