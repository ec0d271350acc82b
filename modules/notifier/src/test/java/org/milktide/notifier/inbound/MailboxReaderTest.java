package org.milktide.notifier.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Brakes;
import org.milktide.domain.port.Leases;
import org.milktide.domain.postmaster.Postmaster;
import org.milktide.domain.testing.InMemoryStore;
import org.milktide.domain.testing.SampleCatalogue;
import org.milktide.notifier.inbound.InboundSettings.Tls;
import org.milktide.notifier.mail.ReplyMails;
import org.milktide.notifier.smtp.MailServer;
import org.milktide.notifier.smtp.SmtpPost;
import org.milktide.notifier.smtp.SmtpSettings;
import org.milktide.notifier.testing.Inbox;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.testing.TestingClock;
import org.milktide.notifier.testing.TestingWords;

/** The reading of a real IMAP server's folder. */
class MailboxReaderTest {
  private static final DigestRef NOBODYS =
      new DigestRef(new JourneyId(UUID.randomUUID()), new DigestId(UUID.randomUUID()));

  private final GreenMail server =
      new GreenMail(
          new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS)
          });
  private final Inbox inbox = new Inbox();
  private final InMemoryStore store = new InMemoryStore(SampleCatalogue.CATALOGUE);
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final List<SmtpPost> posts = new ArrayList<>();
  private GreenMailUser user = server.setUser("bounces@guide.example.org", "bounces", "secret");

  @BeforeEach
  void start() {
    server.start();
    user = server.setUser("bounces@guide.example.org", "bounces", "secret");
  }

  @AfterEach
  void stop() {
    posts.forEach(SmtpPost::close);
    server.stop();
    inbox.close();
  }

  private MailboxReader reader() {
    return reader(Tls.NONE, server.getImap().getPort(), "secret");
  }

  private MailboxReader reader(Tls tls, int port, String password) {
    SmtpPost post =
        new SmtpPost(
            new MailServer("127.0.0.1", inbox.port(), "smtp", null, null, Map.of()),
            SmtpSettings.DEFAULT);
    posts.add(post);
    return reader(
        new InboundSettings(
            new InboundSettings.Server("127.0.0.1", port, tls),
            new InboundSettings.Login("bounces", password, "INBOX"),
            Duration.ofMinutes(1),
            new EmailAddress("team@example.org")),
        post,
        store.leases());
  }

  private MailboxReader reader(InboundSettings settings, SmtpPost post, Leases leases) {
    Postmaster postmaster = new Postmaster(store.bounces(), store.door(), Brakes.NONE);
    Replies replies =
        new Replies(
            new Replies.Ports(
                store.bounces(), store.journeys(), store.limits(), store.suppressions()),
            postmaster,
            new Replies.Writer(new ReplyMails(Mails.SENDER, Mails.LINKS), new TestingWords(), post),
            settings.forwardTo());
    return new MailboxReader(
        new Mailbox(settings),
        new Treatment(new Classifier(SampleMail.PATHS), postmaster, replies),
        leases,
        new TestingClock(Instant.parse("2027-03-01T10:00:00Z")),
        meters);
  }

  private void deliver(byte[] mail) throws Exception {
    user.deliver(
        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail)));
  }

  private void deliver(String name) throws Exception {
    deliver(SampleMail.of(name, NOBODYS));
  }

  private List<Flags> flags() throws Exception {
    return server.getManagers().getImapHostManager().getInbox(user).getMessages().stream()
        .map(message -> message.getFlags())
        .toList();
  }

  private double counted(String as) {
    var counter = meters.find("milktide.inbound").tag("as", as).counter();
    return counter == null ? 0 : counter.count();
  }

  @Test
  void everyMailIsTreatedOnceAndABrokenOneStopsNoOther() throws Exception {
    deliver("dsn-postfix");
    deliver("broken-mime");
    deliver("auto-replied");
    deliver("words-without-status");
    deliver("stranger");

    reader().look();
    reader().look();

    assertThat(flags()).hasSize(5).allMatch(flags -> flags.contains(Flag.SEEN));
    assertThat(flags().get(3).contains(Flag.FLAGGED)).isTrue();
    assertThat(flags().get(0).contains(Flag.FLAGGED)).isFalse();
    assertThat(counted("bounce-unknown")).isEqualTo(1);
    assertThat(counted("automatic")).isEqualTo(1);
    assertThat(counted("unclear-kept")).isEqualTo(1);
    assertThat(inbox.next().to()).isEqualTo("team@example.org");
  }

  @Test
  void whatCannotBeDoneNowIsDoneAtTheNextLook() throws Exception {
    deliver("stranger");
    inbox.close();
    MailboxReader reader = reader();

    reader.look();
    assertThat(flags()).noneMatch(flags -> flags.contains(Flag.SEEN));

    for (int look = 2; look <= 5; look++) {
      reader.look();
    }
    assertThat(flags()).allMatch(flags -> flags.contains(Flag.FLAGGED));
    assertThat(counted("reply-not-forwarded-later")).isEqualTo(4);
    assertThat(counted("reply-not-forwarded-kept")).isEqualTo(1);
  }

  @Test
  void oneProcessAtATimeReads() throws Exception {
    deliver("auto-replied");
    store.leases().take("inbound-mail", "another process", Duration.ofMinutes(5));

    reader().look();

    assertThat(flags()).noneMatch(flags -> flags.contains(Flag.SEEN));
  }

  @Test
  void aMailThatIsTooLongIsKept() throws Exception {
    String head = "From: someone@example.net\r\nSubject: long\r\n\r\n";
    deliver(
        (head + "x".repeat(70).concat("\r\n").repeat(370_000)).getBytes(StandardCharsets.US_ASCII));

    reader().look();

    assertThat(counted("too-long-kept")).isEqualTo(1);
    assertThat(flags()).allMatch(flags -> flags.contains(Flag.FLAGGED));
  }

  /** The server's certificate is its own work: nobody we trust signed it. */
  @ParameterizedTest
  @EnumSource(names = {"IMPLICIT", "STARTTLS"})
  void withoutATrustedCertificateNothingIsRead(Tls tls) throws Exception {
    deliver("auto-replied");
    int port = tls == Tls.IMPLICIT ? server.getImaps().getPort() : server.getImap().getPort();

    reader(tls, port, "secret").look();

    assertThat(flags()).noneMatch(flags -> flags.contains(Flag.SEEN));
    assertThat(counted("no-mailbox")).isEqualTo(1);
  }

  @Test
  void aMailboxThatDoesNotOpenIsCountedAndTriedAgain() throws Exception {
    deliver("auto-replied");

    MailboxReader locked = reader(Tls.NONE, server.getImap().getPort(), "wrong");
    locked.look();
    locked.look();

    assertThat(counted("no-mailbox")).isEqualTo(2);
    assertThat(flags()).noneMatch(flags -> flags.contains(Flag.SEEN));
  }
}
