package org.milktide.notifier.push;

import static org.milktide.notifier.push.PushCase.NOW;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.milktide.domain.device.Device;
import org.milktide.domain.device.PublicAddresses;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.testing.KeptDocument;
import org.milktide.notifier.push.TestingPushService.Manner;
import org.milktide.notifier.push.TestingPushService.Reply;

/** Answers a message to a device in every way, by real HTTPS, and writes down what we do. */
class PushAnswersTest {
  private static final String INTRODUCTION =
      """
      # What push services answer, and what we do

      Every line was run: a digest that may be sent for six hours, to one device, over HTTPS to a server that answered just
      so; `PushAnswersTest` fails when something changes. *Posted* is how often the server was asked. A device that fails
      more than three times in a row over more than a day gets nothing any more until its browser subscribes again; its
      person gets mail. Where one of several devices takes a digest, it is sent, and nothing is tried again.

      | answer | posted | the device | the digest |
      |---|---|---|---|
      """;

  private final StringBuilder table = new StringBuilder(INTRODUCTION);

  @Test
  void everyAnswerHasItsOutcome() throws IOException {
    for (int code : List.of(200, 201, 202, 204)) {
      row(String.valueOf(code), Reply.of(code));
    }
    row("404", Reply.of(404));
    row("410", Reply.of(410));
    row("401", Reply.of(401));
    row("403", Reply.of(403));
    row("413, then 201", Reply.of(413), Reply.of(201));
    row("413 twice", Reply.of(413), Reply.of(413));
    row("429, `Retry-After: 120`", busy(429, "120"));
    row("429 without `Retry-After`", Reply.of(429));
    row("429, `Retry-After: 7200`", busy(429, "7200"));
    row(
        "503, `Retry-After: Fri, 20 Nov 2026 12:10:00 GMT`, sent at 12:00",
        busy(503, "Fri, 20 Nov 2026 12:10:00 GMT"));
    for (int code : List.of(301, 307, 400, 500, 502)) {
      row(String.valueOf(code), Reply.of(code));
    }
    row("201 and a body without end", new Reply(201, Map.of(), Manner.ENDLESS));
    row("none for ten seconds", new Reply(201, Map.of(), Manner.SILENT));
    unreachable("nobody listens", TestingPushService.to("127.0.0.1"), true);
    guarded("its name leads to 127.0.0.1", "127.0.0.1");
    guarded("its name leads to 169.254.169.254", "169.254.169.254");
    guarded("one of its two addresses is not public", "1.1.1.1", "10.0.0.1");
    otherHost("its host is not on the list", "push.example.net");
    otherHost("its certificate is another's", "other.example.org");
    KeptDocument.verify(Path.of("PUSH-ANSWERS.md"), table.toString());
  }

  private static Reply busy(int code, String retryAfter) {
    return new Reply(code, Map.of("Retry-After", retryAfter), Manner.PLAIN);
  }

  private void row(String answer, Reply... replies) throws IOException {
    try (TestingPushService service = new TestingPushService()) {
      service.willAnswer(replies);
      run(answer, service, service.outside(Duration.ofSeconds(10)), TestingPushService.HOST);
    }
  }

  private void guarded(String answer, String... addresses) throws IOException {
    unreachable(answer, TestingPushService.to(addresses), false);
  }

  private void unreachable(String answer, DnsResolver names, boolean closed) throws IOException {
    try (TestingPushService service = new TestingPushService()) {
      if (closed) {
        service.hangUp();
      }
      HttpWire.Outside outside =
          service.outside(
              names, a -> closed || PublicAddresses.isPublic(a), Duration.ofSeconds(10));
      run(answer, service, outside, TestingPushService.HOST);
    }
  }

  private void otherHost(String answer, String host) throws IOException {
    try (TestingPushService service = new TestingPushService()) {
      run(answer, service, service.outside(Duration.ofSeconds(10)), host);
    }
  }

  private void run(
      String answer, TestingPushService service, HttpWire.Outside outside, String host) {
    PushCase push = new PushCase();
    push.device(host, 1);
    try (DevicePost post = push.over(new HttpWire(TestingPushService.HOSTS, outside))) {
      Outcome outcome = PushCase.post(post, push.digest("test.one"));
      table.append(
          "| %s | %d | %s | %s |\n"
              .formatted(answer, service.requests.size(), device(push), words(outcome)));
    }
  }

  private static String device(PushCase push) {
    String told = push.watch.refusals().isEmpty() ? "" : "; somebody is told";
    return push.devices().stream()
        .map(Device::health)
        .map(
            health ->
                health.failures() > 0
                    ? "one failure more"
                    : health.lastSuccess() == null ? "as it was" : "well")
        .findFirst()
        .orElse("forgotten")
        .concat(told);
  }

  private static String words(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Sent() -> "sent";
      case Outcome.Retry(var at, var reason) ->
          "tried again after %d s: %s".formatted(Duration.between(NOW, at).toSeconds(), reason);
      case Outcome.Postponed(var _, var reason) -> "not tried: " + reason;
      case Outcome.Fallback(var _, var reason) -> "by email at once: " + reason;
      case Outcome.Failed(var reason, var _) -> "failed: " + reason;
      case Outcome.Unanswered(var _, var reason) -> "may have arrived: " + reason;
    };
  }
}
