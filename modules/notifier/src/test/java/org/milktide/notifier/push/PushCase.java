package org.milktide.notifier.push;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.device.Device;
import org.milktide.domain.device.DeviceName;
import org.milktide.domain.device.PushEndpoint;
import org.milktide.domain.device.PushSubscription;
import org.milktide.domain.device.VapidKeys;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.event.Fact;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.Subject;
import org.milktide.domain.testing.Events;
import org.milktide.domain.testing.InMemoryStore;
import org.milktide.domain.testing.Request;
import org.milktide.domain.testing.SampleCatalogue;
import org.milktide.domain.testing.SampleDevices;
import org.milktide.notifier.testing.Families;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.testing.TestingClock;

/** A parent with devices, and the words that these tests are written in. */
final class PushCase {
  static final Instant NOW = Families.NOW;
  static final Duration PLENTY = Duration.ofSeconds(55);

  final InMemoryStore store = new InMemoryStore(SampleCatalogue.CATALOGUE);
  final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  final PushWatch watch = new PushWatch(meters);
  final TestingClock realTime = new TestingClock(Instant.parse("2026-11-20T12:00:00Z"));
  JourneyState family = Families.expecting("ana@example.net", null);
  final Bearer ana = new Bearer(family.id(), RecipientId.PARENT);

  PushCase() {
    Events events = Events.of("tests");
    store
        .door()
        .apply(
            List.of(
                new Arrival(
                    new Subject.Fresh(family.id()),
                    events
                        .at(NOW)
                        .requested(Request.due("ana@example.net", LocalDate.of(2027, 1, 10))))),
            NOW);
  }

  /** A device of hers at this host, made with the key pair of this number. */
  void device(String host, int vapidKey) {
    PushEndpoint endpoint = PushEndpoint.parse("https://" + host + "/push/a");
    store
        .devices()
        .add(
            ana,
            new PushSubscription(endpoint, SampleDevices.KEYS, vapidKey),
            Optional.empty(),
            new DeviceName(host),
            NOW);
  }

  List<Device> devices() {
    return store.devices().of(ana);
  }

  DevicePost over(Wire wire) {
    return PushParts.over(
        wire,
        new PushParts.Settings(
            "Milktide",
            new PushContact("mailto:guide@example.org"),
            TestingPushService.HOSTS,
            new VapidKeys(number -> new byte[] {(byte) number}, 2),
            realTime),
        new PushParts.World(Mails.LINKS, PushCase::line, store.devices()),
        watch);
  }

  private static Optional<LockScreenWords.Line> line(
      ItemId id, Locale locale, int babies, LocalDate today) {
    return id.value().equals("test.unknown")
        ? Optional.empty()
        : Optional.of(
            new LockScreenWords.Line(
                Locale.ENGLISH, "ltr", "Title of " + id, "Push of " + id + "."));
  }

  /** She wants to read on her lock screen what it is about. */
  void tells() {
    family =
        Families.with(
            family, new Fact.PreferencesChanged(null, null, null, null, null, false, null));
  }

  ClaimedDigest digest(String... items) {
    return digest(DigestKind.DIGEST, 1, items);
  }

  /** May be sent for six hours. */
  ClaimedDigest digest(DigestKind kind, int attempt, String... items) {
    ClaimedDigest mail = Families.digest(kind, family, items);
    return new ClaimedDigest(
        mail.ref(),
        mail.recipient(),
        kind,
        Channel.PUSH,
        mail.items(),
        mail.scheduledFor(),
        mail.sendBefore(),
        attempt,
        family);
  }

  /** Answers by host, in the order given; 201 where none is left. Remembers what was posted. */
  static final class ScriptedWire implements Wire {
    private final Map<String, Queue<Answer>> answers = new ConcurrentHashMap<>();
    final Queue<Posted> posted = new ConcurrentLinkedQueue<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Posted(String host, Map<String, String> headers, byte[] body) {}

    ScriptedWire at(String host, Answer... next) {
      answers.computeIfAbsent(host, any -> new ArrayDeque<>()).addAll(List.of(next));
      return this;
    }

    ScriptedWire at(String host, int... codes) {
      for (int code : codes) {
        at(host, new Answer.Status(code, null));
      }
      return this;
    }

    @Override
    public synchronized Answer post(
        PushEndpoint endpoint, Map<String, String> headers, byte[] body) {
      posted.add(new Posted(endpoint.host(), headers, body));
      Queue<Answer> left = answers.getOrDefault(endpoint.host(), new ArrayDeque<>());
      return left.isEmpty() ? new Answer.Status(201, null) : left.remove();
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }

  static Outcome post(DevicePost post, ClaimedDigest digest) {
    return post.post(digest, PLENTY, NOW);
  }
}
