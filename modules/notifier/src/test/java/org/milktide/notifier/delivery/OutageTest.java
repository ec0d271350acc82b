package org.milktide.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Outcome;
import org.milktide.notifier.smtp.MailServer;
import org.milktide.notifier.smtp.SmtpPost;
import org.milktide.notifier.smtp.SmtpSettings;
import org.milktide.notifier.testing.Families;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.testing.ScriptedSmtpServer;
import org.milktide.notifier.testing.TestingClock;
import org.milktide.notifier.testing.TestingDigestQueue;
import org.milktide.notifier.testing.TestingFlow;

/** Two lanes before one mail server that is away for a while. */
class OutageTest {
  private final TestingClock clock = new TestingClock(Families.NOW);
  private final TestingDigestQueue queue = new TestingDigestQueue();
  private final Circuit circuit = new Circuit(() -> 0.5);
  private ScriptedSmtpServer server;
  private Notifier digests;
  private Notifier digestsNow;

  @BeforeEach
  void start() throws IOException {
    server = new ScriptedSmtpServer();
    digests = lane();
    digestsNow = lane();
  }

  @AfterEach
  void stop() {
    server.close();
    digests.close();
    digestsNow.close();
  }

  private Notifier lane() {
    return new Notifier(
        queue,
        Mails.composer(),
        new SmtpPost(
            MailServer.plain("127.0.0.1", server.port()), SmtpSettings.DEFAULT.withConnections(1)),
        new Notifier.Options(1, RetryPolicy.DEFAULT, TestingFlow.of(circuit)),
        clock);
  }

  private List<DigestRef> batch(String name) {
    return IntStream.range(0, 5)
        .mapToObj(i -> Families.expecting(name + i + "@example.net", null))
        .map(family -> queue.add(Families.digest(DigestKind.DIGEST, family, "test.one")))
        .toList();
  }

  private List<Outcome> deliver(Notifier lane, List<DigestRef> batch) {
    return lane.deliver(batch, clock.instant()).stream().map(Conclusion::outcome).toList();
  }

  private void away(int times) {
    for (int i = 0; i < times; i++) {
      server.hangUpAt("CONNECT");
    }
  }

  @Test
  void anOutageCostsOneConnectionAndNoAttempts() {
    away(1);
    List<DigestRef> first = batch("ana");
    Instant back = clock.instant().plusSeconds(5);

    assertThat(deliver(digests, first))
        .hasSize(5)
        .containsOnly(new Outcome.Postponed(back, "no connection"));

    assertThat(server.connections()).isEqualTo(1);
    clock.forward(Duration.ofSeconds(5));
    assertThat(queue.claim(first, clock.instant()))
        .allSatisfy(digest -> assertThat(digest.attempt()).isEqualTo(1));
  }

  @Test
  void whileItLastsNothingIsClaimedInEitherLane() {
    away(1);
    deliver(digests, batch("ana"));
    List<DigestRef> second = batch("bea");
    List<DigestRef> urgent = batch("cia");

    assertThat(deliver(digests, second)).isEmpty();
    assertThat(deliver(digestsNow, urgent)).isEmpty();

    assertThat(queue.held()).hasSize(10).containsKeys(second.getFirst(), urgent.getLast());
    assertThat(queue.held().values()).containsOnly(Families.NOW.plusSeconds(5));
    assertThat(server.connections()).isEqualTo(1);
  }

  @Test
  void oneMailTriesAfterThePauseAndTheRestWaitsForIt() {
    away(2);
    deliver(digests, batch("ana"));
    clock.forward(Duration.ofSeconds(5));

    assertThat(deliver(digestsNow, batch("bea")))
        .hasSize(5)
        .containsOnly(new Outcome.Postponed(clock.instant().plusSeconds(10), "no connection"));
    assertThat(server.connections()).isEqualTo(2);
    assertThat(circuit.reason()).contains("no connection");
  }

  @Test
  void everythingLeavesOnceTheServerIsBack() {
    away(1);
    List<DigestRef> first = batch("ana");
    deliver(digests, first);
    clock.forward(Duration.ofSeconds(5));

    assertThat(deliver(digests, first)).hasSize(5).containsOnly(new Outcome.Sent());

    assertThat(circuit.reason()).isEmpty();
    assertThat(server.mails()).hasSize(5);
  }

  @Test
  void aGoodbyeToEverybodyIsAnOutageToo() {
    server.answer("MAIL", "421 4.3.2 shutting down");

    assertThat(deliver(digests, batch("ana")))
        .containsOnly(new Outcome.Postponed(clock.instant().plusSeconds(5), "smtp 421 4.3.2"));
    assertThat(server.connections()).isEqualTo(1);
  }

  @Test
  void aPersonWhoIsRefusedIsNoOutage() {
    server.answer("RCPT", "550 5.1.1 unknown").answer("RCPT", "450 4.2.1 full");

    assertThat(deliver(digests, batch("ana")))
        .filteredOn(outcome -> outcome instanceof Outcome.Sent)
        .hasSize(3);
    assertThat(circuit.reason()).isEmpty();
  }

  /** A mail that the server always chokes on must not keep all others waiting for long. */
  @Test
  void aMailThatBreaksTheDialogueWaitsByItselfLongerThanTheOthers() {
    server.hangUpAt("DATA");

    assertThat(deliver(digests, batch("ana")))
        .satisfies(
            all ->
                assertThat(all.getFirst())
                    .isInstanceOfSatisfying(
                        Outcome.Retry.class,
                        retry ->
                            assertThat(retry.at())
                                .isAfterOrEqualTo(clock.instant().plusSeconds(60))))
        .filteredOn(outcome -> outcome instanceof Outcome.Postponed)
        .hasSize(4);
  }
}
