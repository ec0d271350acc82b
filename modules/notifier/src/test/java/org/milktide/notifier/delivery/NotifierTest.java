package org.milktide.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milktide.domain.bounce.EnhancedStatus;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Outcome;
import org.milktide.notifier.smtp.MailServer;
import org.milktide.notifier.smtp.Post;
import org.milktide.notifier.smtp.Posted;
import org.milktide.notifier.smtp.SmtpPost;
import org.milktide.notifier.smtp.SmtpSettings;
import org.milktide.notifier.testing.Families;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.testing.ScriptedSmtpServer;
import org.milktide.notifier.testing.TestingClock;
import org.milktide.notifier.testing.TestingDigestQueue;
import org.milktide.notifier.testing.TestingFlow;

class NotifierTest {
  private final TestingClock clock = new TestingClock(Families.NOW);
  private final TestingDigestQueue queue = new TestingDigestQueue();
  private final Circuit circuit = new Circuit(() -> 0.5);
  private ScriptedSmtpServer server;
  private Notifier notifier;

  @BeforeEach
  void start() throws IOException {
    server = new ScriptedSmtpServer();
    MailServer address = MailServer.plain("127.0.0.1", server.port());
    notifier = notifier(new SmtpPost(address, SmtpSettings.DEFAULT.withConnections(1)));
  }

  @AfterEach
  void stop() {
    server.close();
    notifier.close();
  }

  /** One at a time, so that tests can say which digest comes first. */
  private Notifier notifier(Post post) {
    return notifier(post, System::nanoTime);
  }

  private Notifier notifier(Post post, LongSupplier nanos) {
    return new Notifier(
        queue,
        new Attempt.Means(
            Mails.composer(), post, TestingFlow.of(circuit), RetryPolicy.DEFAULT, clock),
        1,
        nanos);
  }

  private DigestRef add(String email, String item) {
    return queue.add(Families.digest(DigestKind.DIGEST, Families.expecting(email, null), item));
  }

  private List<Outcome> deliver(DigestRef... digests) {
    return notifier.deliver(List.of(digests), clock.instant()).stream()
        .map(Conclusion::outcome)
        .toList();
  }

  @Test
  void sendsAndWritesDown() {
    DigestRef digest = add("ana@example.net", "test.one");

    assertThat(deliver(digest, digest)).containsExactly(new Outcome.Sent());
    assertThat(queue.concluded()).hasSize(1);
    assertThat(server.mails()).hasSize(1);
  }

  @Test
  void dropsWhatSomebodyElseClaimed() {
    DigestRef digest = add("ana@example.net", "test.one");
    deliver(digest);

    assertThat(deliver(digest)).isEmpty();
    assertThat(server.mails()).hasSize(1);
  }

  @Test
  void failsWhereThePersonIsRefused() {
    server.answer("RCPT", "550 5.1.1 <ana@example.net> is unknown here");

    assertThat(deliver(add("ana@example.net", "test.one")))
        .containsExactly(new Outcome.Failed("smtp 550 5.1.1", new EnhancedStatus(5, 1, 1)));
  }

  @Test
  void keepsItsMessageIdOverAttempts() {
    DigestRef digest = add("ana@example.net", "test.one");
    server.hangUpAt(".");
    deliver(digest);
    clock.forward(Duration.ofMinutes(2));
    assertThat(deliver(digest)).containsExactly(new Outcome.Sent());

    assertThat(server.mails())
        .hasSize(2)
        .allMatch(
            mail ->
                mail.contains(
                    "Message-ID: <"
                        + digest.id()
                        + "."
                        + digest.journey()
                        + "@guide.example.org>"));
  }

  @Test
  void sendsNothingFromSendBeforeOn() {
    DigestRef digest = add("ana@example.net", "test.one");
    clock.forward(Duration.ofHours(6));

    assertThat(deliver(digest)).containsExactly(new Outcome.Postponed(clock.instant(), "too late"));
    assertThat(server.connections()).isZero();
  }

  @Test
  void triesAgainNoLaterThanSendBefore() {
    DigestRef digest = add("ana@example.net", "test.one");
    Instant sendBefore = clock.instant().plus(Duration.ofHours(6));
    clock.forward(Duration.ofHours(6).minusSeconds(20));
    server.answer("RCPT", "450 4.2.1 greylisted");

    assertThat(deliver(digest)).containsExactly(new Outcome.Retry(sendBefore, "smtp 450 4.2.1"));
  }

  @Test
  void looksAtTheClockBeforeEachMailNotOnlyBeforeTheBatch() {
    Post slow = new SlowPost(() -> clock.forward(Duration.ofHours(7)));
    try (Notifier other = notifier(slow)) {
      List<DigestRef> batch =
          List.of(add("ana@example.net", "test.one"), add("bea@example.net", "test.one"));

      assertThat(other.deliver(batch, clock.instant()))
          .extracting(Conclusion::outcome)
          .containsExactly(
              new Outcome.Sent(),
              new Outcome.Postponed(Families.NOW.plus(Duration.ofHours(7)), "too late"));
    }
  }

  /** After two minutes somebody else may send what was claimed, so nothing is begun late. */
  @Test
  void leavesTheRestOfABatchToTheNextOneWhenTheServerIsSlow() {
    AtomicLong nanos = new AtomicLong();
    Post slow = new SlowPost(() -> nanos.addAndGet(Duration.ofSeconds(55).toNanos()));
    try (Notifier other = notifier(slow, nanos::get)) {
      List<DigestRef> batch =
          List.of(add("ana@example.net", "test.one"), add("bea@example.net", "test.one"));

      assertThat(other.deliver(batch, clock.instant()))
          .extracting(Conclusion::outcome)
          .containsExactly(
              new Outcome.Sent(), new Outcome.Postponed(clock.instant(), "mail server slow"));
    }
  }

  @Test
  void leavesASlowAnswerTheTimeItMayTake() {
    Duration longest = ClaimAge.MAILS_END_WITHIN.plus(SmtpSettings.DEFAULT.read());

    assertThat(longest).isLessThan(Duration.ofMinutes(2));
  }

  /** Else a crash would repeat a whole batch. */
  @Test
  void writesDownWhatIsSentWhileOthersAreStillUnderWay() {
    CountDownLatch firstWritten = new CountDownLatch(1);
    AtomicInteger mails = new AtomicInteger();
    queue.whenConcluded(firstWritten::countDown);
    Post second =
        new SlowPost(
            () -> {
              if (mails.incrementAndGet() == 2) {
                await(firstWritten);
              }
            });
    try (Notifier other = notifier(second)) {
      List<DigestRef> batch =
          List.of(add("ana@example.net", "test.one"), add("bea@example.net", "test.one"));

      assertThat(other.deliver(batch, clock.instant()))
          .extracting(Conclusion::outcome)
          .containsExactly(new Outcome.Sent(), new Outcome.Sent());
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(10, TimeUnit.SECONDS)) {
        throw new AssertionError("nothing was written down within ten seconds");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void tellsAgainWhatSomebodyElseConcluded() {
    DigestRef digest = add("ana@example.net", "test.one");
    deliver(digest);
    Instant sent = clock.instant();
    clock.forward(Duration.ofMinutes(3));

    assertThat(deliver(digest)).isEmpty();
    assertThat(notifier.concluded(List.of(digest)))
        .singleElement()
        .satisfies(told -> assertThat(told.outcome()).isEqualTo(new Outcome.Sent()))
        .satisfies(told -> assertThat(told.at()).isEqualTo(sent));
  }

  @Test
  void letsTheRestOfABatchWaitWhenTheServerIsDown() {
    server.hangUpAt("CONNECT");
    DigestRef[] batch =
        IntStream.range(0, 20)
            .mapToObj(i -> add("parent" + i + "@example.net", "test.one"))
            .toArray(DigestRef[]::new);

    assertThat(deliver(batch))
        .hasSize(20)
        .containsOnly(new Outcome.Postponed(clock.instant().plusSeconds(5), "no connection"));
    assertThat(server.connections()).isEqualTo(1);
  }

  @Test
  void letsNoBrokenDigestStopItsBatch() {
    DigestRef broken = add("ana@example.net", "test.broken");
    DigestRef unknown = add("bea@example.net", "test.unknown");
    DigestRef nowhere = add("cia@" + "鰐巴慰戯".repeat(15) + ".net", "test.one");
    DigestRef good = add("dia@example.net", "test.one");

    assertThat(deliver(broken, unknown, nowhere, good))
        .satisfiesExactly(
            first -> assertThat(first).asString().startsWith("Retry").contains("could not be made"),
            second -> assertThat(second).asString().startsWith("Retry").contains("no words"),
            third -> assertThat(third).isEqualTo(new Outcome.Failed("address cannot be mailed to")),
            last -> assertThat(last).isEqualTo(new Outcome.Sent()));
  }

  @Test
  void writesDownLaterWhatTheDatabaseCouldNotTakeAndSendsItOnce() {
    DigestRef digest = add("ana@example.net", "test.one");
    queue.failToConclude(1);

    assertThatThrownBy(() -> deliver(digest)).hasMessage("the database is away");
    assertThat(queue.concluded()).isEmpty();
    assertThat(deliver(digest)).isEmpty();
    assertThat(queue.concluded())
        .extracting(Conclusion::outcome)
        .containsExactly(new Outcome.Sent());
    assertThat(server.mails()).hasSize(1);
  }

  /** Accepts a mail after a long while. */
  private record SlowPost(Runnable meanwhile) implements Post {
    @Override
    public Posted post(MimeMessage mail, Duration within) {
      meanwhile.run();
      return new Posted.Accepted();
    }

    @Override
    public void close() {}
  }
}
