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
import org.milktide.domain.digest.DigestKind;
import org.milktide.notifier.mail.Composition;
import org.milktide.notifier.testing.Families;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.testing.ScriptedSmtpServer;

class SmtpPostTest {
  private static final SmtpSettings ONE_CONNECTION = SmtpSettings.DEFAULT.withConnections(1);

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
    return switch (Mails.composer()
        .compose(
            Families.digest(DigestKind.CONFIRM, Families.asked("ana@example.net", null)),
            Families.NOW)) {
      case Composition.Ready(MimeMessage mail) -> mail;
      case Composition.Impossible(String reason) -> throw new AssertionError(reason);
      case Composition.NotNow(String reason) -> throw new AssertionError(reason);
    };
  }

  @Test
  void handsManyMailsOverOnOneConnection() {
    for (int i = 0; i < 5; i++) {
      assertThat(post.post(mail())).isEqualTo(new Posted.Accepted());
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
        assertThat(two.post(mail())).isEqualTo(new Posted.Accepted());
      }
    }

    assertThat(server.connections()).isEqualTo(3);
  }

  @Test
  void opensAnotherConnectionAfterALongPause() {
    assertThat(post.post(mail())).isEqualTo(new Posted.Accepted());
    nanos.addAndGet(ONE_CONNECTION.idle().toNanos() + 1);
    assertThat(post.post(mail())).isEqualTo(new Posted.Accepted());

    assertThat(server.connections()).isEqualTo(2);
  }

  @Test
  void isRefusedForOnePersonAndGoesOnWithTheNext() {
    server.answer("RCPT", "550 5.1.1 <ana@example.net> is unknown here");

    assertThat(post.post(mail())).isEqualTo(new Posted.Refused("smtp 550 5.1.1"));
    assertThat(post.post(mail())).isEqualTo(new Posted.Accepted());
    assertThat(server.connections()).isEqualTo(1);
  }

  @Test
  void isRefusedAfterTheWholeMail() {
    server.answer(".", "554 5.7.1 looks like something else");

    assertThat(post.post(mail())).isEqualTo(new Posted.Refused("smtp 554 5.7.1"));
    assertThat(post.post(mail())).isEqualTo(new Posted.Accepted());
  }

  @Test
  void triesLaterWhenOnlyPutOff() {
    server.answer("RCPT", "450 4.2.1 greylisted");
    server.answer("DATA", "451 no space");

    assertThat(post.post(mail())).isEqualTo(new Posted.Later("smtp 450 4.2.1"));
    assertThat(post.post(mail())).isEqualTo(new Posted.Later("smtp 451"));
    assertThat(post.post(mail())).isEqualTo(new Posted.Accepted());
  }

  @Test
  void blamesNoPersonForARefusedSender() {
    server.answer("MAIL", "550 5.7.1 not allowed");

    assertThat(post.post(mail())).isEqualTo(new Posted.Later("smtp 550 5.7.1 sender refused"));
  }

  @Test
  void blamesNoPersonForABrokenDialogue() {
    server.answer("RCPT", "503 5.5.1 bad sequence of commands");

    assertThat(post.post(mail())).isEqualTo(new Posted.Later("smtp 503 5.5.1"));
  }

  @Test
  void triesLaterWhenANewConnectionIsToldToGo() {
    server.answer("MAIL", "421 4.3.2 shutting down");

    assertThat(post.post(mail())).isEqualTo(new Posted.Later("smtp 421 4.3.2"));
    assertThat(server.connections()).isEqualTo(1);
  }

  @Test
  void startsAfreshWhenAnOldConnectionIsToldToGo() {
    assertThat(post.post(mail())).isEqualTo(new Posted.Accepted());
    server.answer("MAIL", "421 4.4.2 idle for too long");

    assertThat(post.post(mail())).isEqualTo(new Posted.Accepted());
    assertThat(server.connections()).isEqualTo(2);
    assertThat(server.mails()).hasSize(2);
  }

  @Test
  void startsAfreshWhenAnOldConnectionIsGone() throws IOException {
    assertThat(post.post(mail())).isEqualTo(new Posted.Accepted());
    server.dropAll();

    assertThat(post.post(mail())).isEqualTo(new Posted.Accepted());
    assertThat(server.connections()).isEqualTo(2);
  }

  @Test
  void startsAfreshWhenAnOldConnectionBreaksBeforeTheMailsEnd() {
    assertThat(post.post(mail())).isEqualTo(new Posted.Accepted());
    server.hangUpAt("RCPT");

    assertThat(post.post(mail())).isEqualTo(new Posted.Accepted());
    assertThat(server.mails()).hasSize(2);
  }

  /** The server may have taken it: sent again at once, it would come twice. */
  @Test
  void doesNotTryAgainAtOnceWhenTheConnectionBreaksAfterTheMailsEnd() {
    assertThat(post.post(mail())).isEqualTo(new Posted.Accepted());
    server.hangUpAt(".");

    assertThat(post.post(mail())).isEqualTo(new Posted.Down("no answer after the mail's end"));
    assertThat(server.mails()).hasSize(2);
    assertThat(server.connections()).isEqualTo(1);
  }

  @Test
  void givesUpOnASilentServerInBoundedTime() {
    server.silentAt("RCPT");
    try (SmtpPost hasty = post(readWithin(Duration.ofMillis(200)))) {
      assertThat(hasty.post(mail())).isEqualTo(new Posted.Down("connection lost"));
    }
  }

  @Test
  void waitsForASlowSuccessAndSendsOnce() throws Exception {
    server.slowAt(".");
    CompletableFuture<Posted> slow = CompletableFuture.supplyAsync(() -> post.post(mail()));
    server.awaitSlow();
    server.goOn();

    assertThat(slow.get(10, TimeUnit.SECONDS)).isEqualTo(new Posted.Accepted());
    assertThat(server.mails()).hasSize(1);
  }

  @Test
  void isDownWhenNobodyListens() throws IOException {
    int freed;
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      freed = taken.getLocalPort();
    }
    try (SmtpPost nowhere =
        new SmtpPost(MailServer.plain("127.0.0.1", freed), ONE_CONNECTION, nanos::get)) {
      assertThat(nowhere.post(mail())).isEqualTo(new Posted.Down("no connection"));
    }
  }

  @Test
  void isDownWhenItsPasswordIsRefused() {
    MailServer guarded =
        new MailServer("127.0.0.1", server.port(), "smtp", "guide", "wrong", Map.of());
    try (SmtpPost stranger = new SmtpPost(guarded, ONE_CONNECTION, nanos::get)) {
      assertThat(stranger.post(mail())).isEqualTo(new Posted.Down("no connection"));
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
