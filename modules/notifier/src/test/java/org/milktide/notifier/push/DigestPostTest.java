package org.milktide.notifier.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.notifier.push.PushCase.NOW;
import static org.milktide.notifier.push.PushCase.post;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.milktide.domain.device.Device;
import org.milktide.domain.device.Health;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.Outcome;
import org.milktide.notifier.push.PushCase.ScriptedWire;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DigestPostTest {
  private final PushCase push = new PushCase();
  private final ScriptedWire wire = new ScriptedWire();
  private final DevicePost post = push.over(wire);

  private static JsonNode read(ScriptedWire.Posted posted) throws GeneralSecurityException {
    return new JsonMapper().readTree(TinkBrowser.open(posted.body()));
  }

  private List<String> hosts() {
    return push.devices().stream().map(device -> device.name().value()).toList();
  }

  @Test
  void aDigestGoesToAllDevicesOfItsReader() {
    push.device("one.example.org", 1);
    push.device("two.example.org", 1);

    assertThat(post(post, push.digest("test.one"))).isEqualTo(new Outcome.Sent());
    assertThat(wire.posted)
        .extracting(ScriptedWire.Posted::host)
        .containsExactlyInAnyOrder("one.example.org", "two.example.org");
    assertThat(push.devices())
        .extracting(Device::health)
        .containsOnly(new Health(NOW, null, null, 0));
  }

  @Test
  void oneDeviceThatHasItIsEnoughAndItIsNotSentAgain() {
    push.device("gone.example.org", 1);
    push.device("good.example.org", 1);
    push.device("ill.example.org", 1);
    wire.at("gone.example.org", 410).at("ill.example.org", 500);

    assertThat(post(post, push.digest("test.one"))).isEqualTo(new Outcome.Sent());
    assertThat(hosts()).containsExactlyInAnyOrder("good.example.org", "ill.example.org");
  }

  @Test
  void withoutADeviceItGoesByEmailAtOnce() {
    assertThat(post(post, push.digest("test.one")))
        .isEqualTo(new Outcome.Fallback(NOW, "no device"));
  }

  @Test
  void whenTheLastDeviceIsGoneItGoesByEmailAtOnce() {
    push.device("gone.example.org", 1);
    wire.at("gone.example.org", 404);

    assertThat(post(post, push.digest("test.one")))
        .isEqualTo(new Outcome.Fallback(NOW, "all devices gone"));
    assertThat(push.devices()).isEmpty();
  }

  @Test
  void whatDoesNotGetThroughIsTriedForAnHourAndThenGoesByEmail() {
    push.device("ill.example.org", 1);
    Instant at = NOW;
    for (int attempt = 1; attempt <= 6; attempt++) {
      wire.at("ill.example.org", 500);
      ClaimedDigest digest = push.digest(DigestKind.DIGEST, attempt, "test.one");
      Outcome outcome = post.post(digest, PushCase.PLENTY, at);
      if (attempt < 6) {
        Instant next = at.plus(Duration.ofMinutes(1L << (attempt - 1)));
        assertThat(outcome).isEqualTo(new Outcome.Retry(next, "push service answered 500"));
        at = next;
      } else {
        // 31 minutes have passed, and the next try would come after 63.
        assertThat(outcome).isEqualTo(new Outcome.Fallback(at, "push service answered 500"));
      }
    }
  }

  @Test
  void halfOfAShortTimeIsLeftToTheMail() {
    ClaimedDigest digest = push.digest("test.one");
    ClaimedDigest shorter =
        new ClaimedDigest(
            digest.ref(),
            digest.recipient(),
            digest.kind(),
            digest.channel(),
            digest.items(),
            NOW,
            NOW.plus(Duration.ofMinutes(3)),
            2,
            digest.state());
    push.device("ill.example.org", 1);
    wire.at("ill.example.org", 500);

    assertThat(post(post, shorter)).isInstanceOf(Outcome.Fallback.class);
  }

  @Test
  void aServiceThatIsBusyIsLeftAloneByAllItsDevices() {
    push.device("busy.example.org", 1);
    wire.at("busy.example.org", new Wire.Answer.Status(429, "600"));
    Instant free = NOW.plus(Duration.ofMinutes(10));

    assertThat(post(post, push.digest("test.one")))
        .isEqualTo(new Outcome.Retry(free, "push service busy"));
    assertThat(post(post, push.digest("test.two")))
        .isEqualTo(new Outcome.Retry(free, "push service busy"));
    assertThat(wire.posted).hasSize(1);
    assertThat(push.devices()).extracting(Device::health).containsOnly(Health.NEW);
    assertThat(post.post(push.digest("test.one"), PushCase.PLENTY, free))
        .isEqualTo(new Outcome.Sent());
  }

  @Test
  void aServiceThatIsBusyForTooLongLeavesItToTheMail() {
    push.device("busy.example.org", 1);
    wire.at("busy.example.org", new Wire.Answer.Status(503, "7200"));

    assertThat(post(post, push.digest("test.one")))
        .isEqualTo(new Outcome.Fallback(NOW, "push service busy"));
  }

  /** One bad key (401, 403) keeps everybody's devices, is told, and the mail goes. */
  @Test
  void aRefusedKeyDeletesNoDeviceAndIsToldOf() {
    push.device("strict.example.org", 1);
    wire.at("strict.example.org", 403, 401);

    assertThat(post(post, push.digest("test.one")))
        .isEqualTo(new Outcome.Fallback(NOW, "push service refuses our key"));
    post(post, push.digest("test.two"));

    assertThat(push.devices()).extracting(Device::health).containsExactly(Health.NEW);
    assertThat(push.watch.refusals())
        .isEqualTo(Map.of("https://strict.example.org", "403 since " + NOW));
    assertThat(push.meters.counter("milktide.push", "result", "unwelcome").count()).isEqualTo(2);

    post(post, push.digest("test.three"));
    assertThat(push.watch.refusals()).isEmpty();
  }

  @Test
  void eachDeviceIsSentToWithTheKeyPairItWasMadeWith() {
    push.device("old.example.org", 1);
    push.device("new.example.org", 2);

    post(post, push.digest("test.one"));

    String old = key("old.example.org");
    assertThat(old).isNotEqualTo(key("new.example.org")).hasSize(87);
  }

  private String key(String host) {
    return wire.posted.stream()
        .filter(posted -> posted.host().equals(host))
        .map(posted -> Objects.requireNonNull(posted.headers().get("Authorization")))
        .map(header -> header.replaceFirst(".*, k=", ""))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsTooLargeIsSentOnceMoreAndShorter() throws GeneralSecurityException {
    push.tells();
    push.device("small.example.org", 1);
    wire.at("small.example.org", 413);

    assertThat(post(post, push.digest("test.one"))).isEqualTo(new Outcome.Sent());
    List<ScriptedWire.Posted> both = List.copyOf(wire.posted);
    assertThat(both.get(1).body().length).isLessThan(both.get(0).body().length / 2);
    assertThat(read(both.get(1)).get("title").asString()).isEqualTo("Title of test.one");
    assertThat(read(both.get(1)).get("body").asString()).isEmpty();
  }

  @Test
  void whatIsTooLargeEvenThenGoesByEmail() {
    push.device("small.example.org", 1);
    wire.at("small.example.org", 413, 413);

    assertThat(post(post, push.digest("test.one"))).isInstanceOf(Outcome.Fallback.class);
    assertThat(wire.posted).hasSize(2);
  }

  @Test
  void aStaleDeviceIsLeftAlone() {
    push.device("dead.example.org", 1);
    for (int day = 0; day < 4; day++) {
      wire.at("dead.example.org", 500);
      post.post(push.digest("test.one"), PushCase.PLENTY, NOW.plus(Duration.ofDays(day)));
    }
    int tried = wire.posted.size();

    assertThat(push.devices().getFirst().health().state()).isEqualTo(Health.State.STALE);
    assertThat(post(post, push.digest("test.one")))
        .isEqualTo(new Outcome.Fallback(NOW, "no device"));
    assertThat(wire.posted).hasSize(tried);
  }

  @Test
  void servicesAreToldHowLongHowUrgentAndWhatItTakesThePlaceOf() {
    push.device("one.example.org", 1);

    post(post, push.digest(DigestKind.QUESTION, 1, "test.one"));
    post(post, push.digest(DigestKind.QUESTION, 2, "test.one"));
    post(post, push.digest("test.one"));

    List<Map<String, String>> headers =
        wire.posted.stream().map(ScriptedWire.Posted::headers).toList();
    assertThat(headers.getFirst())
        .containsEntry("TTL", "21600")
        .containsEntry("Urgency", "high")
        .containsEntry("Content-Encoding", "aes128gcm");
    String topic = headers.getFirst().get("Topic");
    assertThat(topic).matches("[A-Za-z0-9_-]{1,32}").isEqualTo(headers.get(1).get("Topic"));
    assertThat(headers.get(2)).containsEntry("Urgency", "normal").doesNotContainValue(topic);
  }

  @Test
  void withTooLittleTimeLeftNothingIsTried() {
    push.device("one.example.org", 1);

    assertThat(post.post(push.digest("test.one"), Duration.ofSeconds(10), NOW))
        .isEqualTo(new Outcome.Retry(NOW, "push slow"));
    assertThat(wire.posted).isEmpty();
  }

  @Test
  void whatHasNoWordsHereIsLeftToTheMail() {
    push.device("one.example.org", 1);

    assertThat(post(post, push.digest("test.one", "test.unknown")))
        .isEqualTo(new Outcome.Fallback(NOW, "no words for an item"));
    assertThat(wire.posted).isEmpty();
  }

  @Test
  void aLockScreenSaysNothingOfHealthUntilAskedTo() throws GeneralSecurityException {
    push.device("one.example.org", 1);

    post(post, push.digest("test.one", "test.two"));

    JsonNode shown = read(wire.posted.remove());
    assertThat(shown.get("title").asString()).isEqualTo("Milktide");
    assertThat(shown.get("body").asString()).isEqualTo("There is something new for you.");
    assertThat(shown.get("url").asString()).startsWith("https://guide.example.org/journey/");
  }

  @Test
  void whoWantsToKnowReadsTheFirstTitleAndHowManyMore() throws GeneralSecurityException {
    push.tells();
    push.device("one.example.org", 1);

    post(post, push.digest("test.one"));
    post(post, push.digest("test.one", "test.two"));
    post(post, push.digest("test.one", "test.two", "test.three"));

    List<ScriptedWire.Posted> all = List.copyOf(wire.posted);
    assertThat(read(all.get(0)).get("title").asString()).isEqualTo("Title of test.one");
    assertThat(read(all.get(0)).get("body").asString()).isEqualTo("Push of test.one.");
    assertThat(read(all.get(0)).get("url").asString())
        .isEqualTo("https://guide.example.org/guide/test.one?lang=en-GB");
    assertThat(read(all.get(1)).get("body").asString()).isEqualTo("Push of test.one. And 1 more.");
    assertThat(read(all.get(2)).get("body").asString()).isEqualTo("Push of test.one. And 2 more.");
  }
}
