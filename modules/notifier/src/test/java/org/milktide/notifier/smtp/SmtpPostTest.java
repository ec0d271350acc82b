package org.milktide.notifier.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.SocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milktide.domain.bounce.EnhancedStatus;
import org.milktide.domain.digest.DigestKind;
import org.milktide.notifier.testing.Families;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.testing.ScriptedSmtpServer;

class SmtpPostTest {
  private static final SmtpSettings ONE_CONNECTION = SmtpSettings.DEFAULT.withConnections(1);
  private static final Duration IN_TIME = Duration.ofSeconds(55);

  private final AtomicLong nanos = new AtomicLong();
  private ScriptedSmtpServer server;
  private SmtpPost post;

  @BeforeEach
  void start() throws IOException {
    server = new ScriptedSmtpServer();
    post = post(ONE_CONNECTION);
  }

  @AfterEach
  void stop() {
    server.close();
    post.close();
  }

  private SmtpPost post(SmtpSettings settings) {
    return new SmtpPost(MailServer.plain("127.0.0.1", server.port()), settings, nanos::get);
  }

  private static SmtpSettings readWithin(Duration read) {
    SmtpSettings all = ONE_CONNECTION;
    return new SmtpSettings(
        1, all.messagesPerConnection(), all.idle(), all.connect(), read, all.write());
  }

  private static MimeMessage mail() {
    return mail("ana@example.net");
  }

  private static MimeMessage mail(String to) {
    return Mails.ready(Families.digest(DigestKind.CONFIRM, Families.asked(to, null)));
  }

  @Test
  void handsManyMailsOverOnOneConnection() {
    for (int i = 0; i < 5; i++) {
      assertThat(post.post(mail(), IN_TIME)).isEqualTo(new Posted.Accepted());
    }

    assertThat(server.mails()).hasSize(5);
    assertThat(server.connections()).isEqualTo(1);
  }

  @Test
  void opensAnotherConnectionAfterSoManyMails() {
    SmtpSettings all = ONE_CONNECTION;
    try (SmtpPost two =
        post(new SmtpSettings(1, 2, all.idle(), all.connect(), all.read(), all.write()))) {
      for (int i = 0; i < 5; i++) {
        assertThat(two.post(mail(), IN_TIME)).isEqualTo(new Posted.Accepted());
      }
    }

    assertThat(server.connections()).isEqualTo(3);
  }

  @Test
  void opensAnotherConnectionAfterALongPause() {
    assertThat(post.post(mail(), IN_TIME)).isEqualTo(new Posted.Accepted());
    nanos.addAndGet(ONE_CONNECTION.idle().toNanos() + 1);
    assertThat(post.post(mail(), IN_TIME)).isEqualTo(new Posted.Accepted());

    assertThat(server.connections()).isEqualTo(2);
  }

  @Test
  void isRefusedForOnePersonAndGoesOnWithTheNext() {
    server.answer("RCPT", "550 5.1.1 <ana@example.net> is unknown here");

    assertThat(post.post(mail(), IN_TIME))
        .isEqualTo(new Posted.Refused("smtp 550 5.1.1", new EnhancedStatus(5, 1, 1)));
    assertThat(post.post(mail(), IN_TIME)).isEqualTo(new Posted.Accepted());
    assertThat(server.connections()).isEqualTo(1);
  }

  @Test
  void isRefusedAfterTheWholeMail() {
    server.answer(".", "554 5.7.1 looks like something else");

    assertThat(post.post(mail(), IN_TIME))
        .isEqualTo(new Posted.Refused("smtp 554 5.7.1", new EnhancedStatus(5, 7, 1)));
    assertThat(post.post(mail(), IN_TIME)).isEqualTo(new Posted.Accepted());
  }

  @Test
  void triesLaterWhenOnlyPutOff() {
    server.answer("RCPT", "450 4.2.1 greylisted");
    server.answer("DATA", "451 no space");

    assertThat(post.post(mail(), IN_TIME)).isEqualTo(new Posted.Later("smtp 450 4.2.1"));
    assertThat(post.post(mail(), IN_TIME)).isEqualTo(new Posted.Later("smtp 451"));
    assertThat(post.post(mail(), IN_TIME)).isEqualTo(new Posted.Accepted());
  }

  @Test
  void blamesNoPersonForARefusedSender() {
    server.answer("MAIL", "550 5.7.1 not allowed");

    assertThat(post.post(mail(), IN_TIME))
        .isEqualTo(new Posted.Later("smtp 550 5.7.1 sender refused"));
  }

  @Test
  void blamesNoPersonForABrokenDialogue() {
    server.answer("RCPT", "503 5.5.1 bad sequence of commands");

    assertThat(post.post(mail(), IN_TIME)).isEqualTo(new Posted.Later("smtp 503 5.5.1"));
  }

  @Test
  void triesLaterWhenANewConnectionIsToldToGo() {
    server.answer("MAIL", "421 4.3.2 shutting down");

    assertThat(post.post(mail(), IN_TIME)).isEqualTo(new Posted.Down("smtp 421 4.3.2"));
    assertThat(server.connections()).isEqualTo(1);
  }

  @Test
  void startsAfreshWhenAnOldConnectionIsToldToGo() {
    assertThat(post.post(mail(), IN_TIME)).isEqualTo(new Posted.Accepted());
    server.answer("MAIL", "421 4.4.2 idle for too long");

    assertThat(post.post(mail(), IN_TIME)).isEqualTo(new Posted.Accepted());
    assertThat(server.connections()).isEqualTo(2);
    assertThat(server.mails()).hasSize(2);
  }

  @Test
  void startsAfreshWhenAnOldConnectionIsGone() throws IOException {
    assertThat(post.post(mail(), IN_TIME)).isEqualTo(new Posted.Accepted());
    server.dropAll();

    assertThat(post.post(mail(), IN_TIME)).isEqualTo(new Posted.Accepted());
    assertThat(server.connections()).isEqualTo(2);
  }

  @Test
  void startsAfreshWhenAnOldConnectionBreaksBeforeTheMailsEnd() {
    assertThat(post.post(mail(), IN_TIME)).isEqualTo(new Posted.Accepted());
    server.hangUpAt("RCPT");

    assertThat(post.post(mail(), IN_TIME)).isEqualTo(new Posted.Accepted());
    assertThat(server.mails()).hasSize(2);
  }

  /** The server may have taken it: sent again at once, it would come twice. */
  @Test
  void doesNotTryAgainAtOnceWhenTheConnectionBreaksAfterTheMailsEnd() {
    assertThat(post.post(mail(), IN_TIME)).isEqualTo(new Posted.Accepted());
    server.hangUpAt(".");

    assertThat(post.post(mail(), IN_TIME))
        .isEqualTo(new Posted.Unanswered("no answer after the mail's end"));
    assertThat(server.mails()).hasSize(2);
    assertThat(server.connections()).isEqualTo(1);
  }

  @Test
  void givesUpOnASilentServerInBoundedTime() {
    server.silentAt("RCPT");
    try (SmtpPost hasty = post(readWithin(Duration.ofMillis(200)))) {
      assertThat(hasty.post(mail(), IN_TIME)).isEqualTo(new Posted.Down("connection lost"));
    }
  }

  @Test
  void waitsForASlowSuccessAndSendsOnce() throws Exception {
    server.slowAt(".");
    CompletableFuture<Posted> slow =
        CompletableFuture.supplyAsync(() -> post.post(mail(), IN_TIME));
    server.awaitSlow();
    server.goOn();

    assertThat(slow.get(10, TimeUnit.SECONDS)).isEqualTo(new Posted.Accepted());
    assertThat(server.mails()).hasSize(1);
  }

  /** 250 is what servers say; what only looks different is a yes all the same. */
  @Test
  void takesAnyAnswerOfItsKindForAYes() {
    server.answer(".", "252 2.0.0 queued, I think");

    assertThat(post.post(mail(), IN_TIME)).isEqualTo(new Posted.Accepted());
  }

  @Test
  void endsNoMailAfterItsTime() throws Exception {
    server.slowAt("RCPT");
    CompletableFuture<Posted> slow =
        CompletableFuture.supplyAsync(() -> post.post(mail(), IN_TIME));
    server.awaitSlow();
    nanos.addAndGet(IN_TIME.toNanos());
    server.goOn();

    assertThat(slow.get(10, TimeUnit.SECONDS)).isEqualTo(new Posted.Down("mail server too slow"));
    assertThat(server.mails()).isEmpty();
  }

  @Test
  void leavesTimeForASlowAnswerBeforeItsDigestCountsAsStuck() {
    assertThat(SmtpSettings.DEFAULT.read()).isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void marksOnlyMailsToInternationalAddressesAsSuch() {
    server.answer("EHLO", "250-test\r\n250 SMTPUTF8").answer("EHLO", "250-test\r\n250 SMTPUTF8");

    assertThat(post.post(mail(), IN_TIME)).isEqualTo(new Posted.Accepted());
    assertThat(post.post(mail("\u0141na@b\u00fccher.example"), IN_TIME))
        .isEqualTo(new Posted.Accepted());

    assertThat(server.commands())
        .contains(
            "MAIL FROM:<guide@example.org>",
            "MAIL FROM:<guide@example.org> SMTPUTF8",
            "RCPT TO:<\u0141na@xn--bcher-kva.example>");
    assertThat(server.mails().getLast()).contains("To: \u0141na@xn--bcher-kva.example");
    assertThat(server.connections()).isEqualTo(2);
  }

  @Test
  void refusesAnInternationalAddressWhereTheServerTakesNone() {
    assertThat(post.post(mail("\u0141na@example.net"), IN_TIME))
        .isEqualTo(
            new Posted.Refused("address needs SMTPUTF8, which the mail server does not offer"));
    assertThat(server.commands()).noneMatch(command -> command.startsWith("MAIL"));
    assertThat(post.post(mail(), IN_TIME)).isEqualTo(new Posted.Accepted());
  }

  @Test
  void isDownWhenNobodyListens() throws IOException {
    int freed;
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      freed = taken.getLocalPort();
    }
    try (SmtpPost nowhere =
        new SmtpPost(MailServer.plain("127.0.0.1", freed), ONE_CONNECTION, nanos::get)) {
      assertThat(nowhere.post(mail(), IN_TIME)).isEqualTo(new Posted.Down("no connection"));
    }
  }

  @Test
  void isDownWhenItsPasswordIsRefused() {
    MailServer guarded =
        new MailServer("127.0.0.1", server.port(), "smtp", "guide", "wrong", Map.of());
    try (SmtpPost stranger = new SmtpPost(guarded, ONE_CONNECTION, nanos::get)) {
      assertThat(stranger.post(mail(), IN_TIME)).isEqualTo(new Posted.Down("no connection"));
    }
    assertThat(guarded.toString()).doesNotContain("wrong");
  }

  @Test
  void sendsPromptly() throws IOException {
    try (Socket socket = new NoDelaySockets(SocketFactory.getDefault()).createSocket()) {
      assertThat(socket.getTcpNoDelay()).isTrue();
    }
  }
}
