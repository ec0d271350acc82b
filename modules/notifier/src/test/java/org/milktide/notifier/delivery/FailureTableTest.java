package org.milktide.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.testing.KeptDocument;
import org.milktide.notifier.smtp.MailServer;
import org.milktide.notifier.smtp.MailTls;
import org.milktide.notifier.smtp.SmtpPost;
import org.milktide.notifier.smtp.SmtpSettings;
import org.milktide.notifier.testing.Families;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.testing.ScriptedSmtpServer;
import org.milktide.notifier.testing.TestingCertificates;
import org.milktide.notifier.testing.TestingClock;
import org.milktide.notifier.testing.TestingDigestQueue;
import org.milktide.notifier.testing.TestingFlow;

/** Lets a real mail server fail in every way, and writes down what became of the mail. */
class FailureTableTest {
  private static final String INTRODUCTION =
      """
      # When the mail server fails

      What becomes of a digest, by what a mail server does. Every line was run against a real server on a socket that
      misbehaves on command; where there is one, the next person's mail was sent ten minutes later and arrived there, and nothing
      of the first person's with it. *Taken* is how many mails the server had got to their end. *Counted* tries come after 1,
      2, 4 ... 30 minutes; those not counted after the circuit's pause. `FailureTableTest` fails when an outcome changes.
      """;

  @TempDir static Path directory;

  private static TestingCertificates certificates;

  @BeforeAll
  static void make() {
    certificates = new TestingCertificates(directory);
  }

  /** One line of the table. */
  private record Observed(String outcome, int taken) {}

  @Test
  void everyFaultHasTheOutcomeThatIsWrittenDown() throws Exception {
    StringBuilder table = new StringBuilder(INTRODUCTION);
    List<String> different = new ArrayList<>();
    String section = "";
    for (Fault fault : Fault.all()) {
      Observed observed = new Run(fault).observe();
      if (!observed.outcome().equals(fault.expected())) {
        different.add(fault.what() + ": " + observed.outcome());
      }
      if (!fault.section().equals(section)) {
        section = fault.section();
        table
            .append("\n## ")
            .append(section)
            .append("\n\n| fault | expected | observed | taken |\n|---|---|---|---|\n");
      }
      table.append(line(fault, observed));
    }
    assertThat(different).isEmpty();
    KeptDocument.verify(Path.of("FAILURES.md"), table.toString());
  }

  private static String line(Fault fault, Observed observed) {
    return "| %s | %s | %s | %d |\n"
        .formatted(
            fault.what().replace("\r\n", "`, `"),
            fault.expected(),
            observed.outcome(),
            observed.taken());
  }

  /** One fault, from a server of its own to the next person's mail. */
  private static final class Run {
    private final Fault fault;
    private final TestingClock clock = new TestingClock(Families.NOW);
    private final TestingDigestQueue queue = new TestingDigestQueue();
    private final Circuit circuit = new Circuit(() -> 0.5);

    Run(Fault fault) {
      this.fault = fault;
    }

    Observed observe() throws GeneralSecurityException, IOException {
      try (ScriptedSmtpServer server = server();
          Notifier notifier = notifier(address(server))) {
        fault.script().accept(server);
        Outcome outcome = deliver(notifier, "ana@example.net");
        Observed observed = new Observed(described(outcome), server.mails().size());
        if (fault.where() == Fault.Where.SERVER) {
          assertTheNextPersonGetsTheirs(notifier, server);
        }
        return observed;
      }
    }

    private void assertTheNextPersonGetsTheirs(Notifier notifier, ScriptedSmtpServer server) {
      clock.forward(Duration.ofMinutes(10));
      assertThat(deliver(notifier, "bea@example.net"))
          .as(fault.what())
          .isInstanceOf(Outcome.Sent.class);
      assertThat(server.mails().getLast()).contains("bea@example.net").doesNotContain("ana@");
      assertThat(circuit.reason()).as(fault.what()).isEmpty();
    }

    private ScriptedSmtpServer server() throws GeneralSecurityException, IOException {
      return switch (fault.where()) {
        case SERVER, NOBODY_LISTENS, UNKNOWN_NAME, LOGIN, TLS_NOT_OFFERED ->
            new ScriptedSmtpServer();
        case TLS_GOOD -> new ScriptedSmtpServer(certificates.server("good"));
        case TLS_SELF_SIGNED -> new ScriptedSmtpServer(certificates.server("self-signed"));
        case TLS_OTHER_NAME -> new ScriptedSmtpServer(certificates.server("other-name"));
        case TLS_EXPIRED -> new ScriptedSmtpServer(certificates.server("expired"));
      };
    }

    private MailServer address(ScriptedSmtpServer server)
        throws GeneralSecurityException, IOException {
      return switch (fault.where()) {
        case SERVER -> MailServer.plain("127.0.0.1", server.port());
        case NOBODY_LISTENS -> MailServer.plain("127.0.0.1", freed());
        // Longer than a name may be, so that no name server is asked.
        case UNKNOWN_NAME -> MailServer.plain("m".repeat(64) + ".invalid", 25);
        case LOGIN ->
            new MailServer(
                "127.0.0.1", server.port(), "smtp", "guide", "wrong", MailTls.NONE, Map.of());
        case TLS_GOOD, TLS_SELF_SIGNED, TLS_OTHER_NAME, TLS_EXPIRED, TLS_NOT_OFFERED ->
            new MailServer(
                "localhost",
                server.port(),
                "smtp",
                null,
                null,
                MailTls.REQUIRED,
                Map.of("mail.smtp.ssl.socketFactory", certificates.trusting()));
      };
    }

    private static int freed() throws IOException {
      try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        return taken.getLocalPort();
      }
    }

    private Notifier notifier(MailServer server) {
      SmtpSettings all = SmtpSettings.DEFAULT;
      Duration patience = Duration.ofMillis(fault.isSilence() ? 500 : 20_000);
      SmtpSettings hasty = new SmtpSettings(1, 9, all.idle(), all.connect(), patience, all.write());
      return new Notifier(
          queue,
          Mails.composer(),
          new SmtpPost(server, hasty),
          new Notifier.Options(1, RetryPolicy.DEFAULT, TestingFlow.of(circuit)),
          clock);
    }

    private Outcome deliver(Notifier notifier, String to) {
      DigestRef digest =
          queue.add(Families.digest(DigestKind.DIGEST, Families.expecting(to, null), "test.one"));
      List<Conclusion> conclusions = notifier.deliver(List.of(digest), clock.instant());
      return conclusions.getFirst().outcome();
    }

    private String described(Outcome outcome) {
      return switch (outcome) {
        case Outcome.Sent() -> "sent";
        case Outcome.Failed(String reason, var _) -> "failed: " + reason;
        case Outcome.Postponed(var _, String reason) ->
            "waits with all others, not counted: " + reason;
        case Outcome.Retry(var _, String reason) ->
            circuit.reason().isPresent()
                ? "tried again later, counted, all others wait shortly: " + reason
                : "tried again later, counted: " + reason;
        case Outcome.Unanswered(var _, String reason) ->
            "may have arrived, the same mail again later: " + reason;
        case Outcome.Fallback _ -> "goes another way";
      };
    }
  }
}
