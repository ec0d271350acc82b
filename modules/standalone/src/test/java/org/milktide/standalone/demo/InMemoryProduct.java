package org.milktide.standalone.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milktide.content.GuidancePack;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.Subject;
import org.milktide.domain.port.Verdict;
import org.milktide.domain.testing.InMemoryStore;
import org.milktide.domain.wire.EventReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads records, plans and sends at once, in memory. */
final class InMemoryProduct implements DemoTime, Records {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int MANY = 100;

  private final InMemoryStore store = new InMemoryStore(GuidancePack.builtIn().catalogue());
  private final List<Mail> mails = new ArrayList<>();
  private Instant now;

  InMemoryProduct(Instant now) {
    this.now = now;
  }

  /** A mail with guidance. */
  record Mail(JourneyId journey, Instant at, List<ItemId> items) {}

  InMemoryStore store() {
    return store;
  }

  List<Mail> mailsTo(JourneyId journey) {
    return mails.stream().filter(mail -> mail.journey().equals(journey)).toList();
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public void moveTo(Instant target) {
    sendDue();
    for (Optional<Instant> next = nextBy(target); next.isPresent(); next = nextBy(target)) {
      now = next.get().isAfter(now) ? next.get() : now;
      sendDue();
    }
    now = target;
  }

  private Optional<Instant> nextBy(Instant target) {
    return store.earliest().filter(next -> !next.isAfter(target));
  }

  private void sendDue() {
    store.releaseDue(0, now);
    List<Doorbell> bells = store.toRing(now, MANY);
    List<ClaimedDigest> claimed = store.claim(bells.stream().map(Doorbell::digest).toList(), now);
    store.rung(bells.stream().map(Doorbell::digest).toList(), now);
    claimed.stream().filter(digest -> !digest.items().isEmpty()).forEach(this::keep);
    store.conclude(
        claimed.stream().map(digest -> new Conclusion(digest, new Outcome.Sent())).toList(), now);
  }

  private void keep(ClaimedDigest digest) {
    List<ItemId> items = digest.items().stream().map(PlannedItem.Key::item).toList();
    mails.add(new Mail(digest.ref().journey(), now, items));
  }

  /** A record's value as nested maps. */
  static Map<String, Object> json(DemoRecord message) {
    return JSON.readValue(
        message.json(),
        JSON.getTypeFactory().constructMapType(Map.class, String.class, Object.class));
  }

  @Override
  public void publish(DemoRecord message) {
    EventReader.Read read =
        EventReader.read(json(message), EventReader.Defaults.NONE, now).orElseThrow();
    Subject subject = new Subject.Named(read.event().stamp().source(), read.subject());
    List<Verdict> verdicts = store.apply(List.of(new Arrival(subject, read.event())), now);
    if (!(verdicts.getFirst() instanceof Verdict.Applied)) {
      throw new AssertionError(message + " was not applied: " + verdicts);
    }
  }
}
