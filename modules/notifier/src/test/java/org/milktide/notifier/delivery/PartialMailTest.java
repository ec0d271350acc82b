package org.milktide.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
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

/** A digest with an item that was retired since it was planned. */
class PartialMailTest {
  private final TestingClock clock = new TestingClock(Families.NOW);
  private final TestingDigestQueue queue = new TestingDigestQueue();
  private ScriptedSmtpServer server;
  private Notifier notifier;

  @BeforeEach
  void start() throws IOException {
    server = new ScriptedSmtpServer();
    notifier =
        new Notifier(
            queue,
            Mails.composer(),
            new SmtpPost(
                MailServer.plain("127.0.0.1", server.port()),
                SmtpSettings.DEFAULT.withConnections(1)),
            new Notifier.Options(1, RetryPolicy.DEFAULT, TestingFlow.open()),
            clock);
  }

  @AfterEach
  void stop() {
    server.close();
    notifier.close();
  }

  private DigestRef add() {
    return queue.add(
        Families.digest(
            DigestKind.DIGEST,
            Families.expecting("ana@example.net", null),
            "test.one",
            "test.retired"));
  }

  @Test
  void saysWhatTheMailWentWithout() {
    DigestRef digest = add();

    Conclusion conclusion = notifier.deliver(List.of(digest), clock.instant()).getFirst();

    assertThat(conclusion.outcome()).isEqualTo(new Outcome.Sent());
    assertThat(conclusion.leftOut())
        .extracting(key -> key.item().value())
        .containsExactly("test.retired");
    assertThat(server.mails()).hasSize(1);
    assertThat(notifier.concluded(List.of(digest)).getFirst().items())
        .extracting(key -> key.item().value())
        .containsExactly("test.one");
  }

  @Test
  void leavesNothingOutOfAMailThatDidNotLeave() {
    server.hangUpAt("CONNECT");

    Conclusion conclusion = notifier.deliver(List.of(add()), clock.instant()).getFirst();

    assertThat(conclusion.outcome()).isInstanceOf(Outcome.Postponed.class);
    assertThat(conclusion.leftOut()).isEmpty();
  }
}
