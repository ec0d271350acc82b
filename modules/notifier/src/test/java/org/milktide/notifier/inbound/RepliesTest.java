package org.milktide.notifier.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.bounce.ReturnPaths.Purpose;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.Brakes;
import org.milktide.domain.port.Subject;
import org.milktide.domain.port.SuppressionCause;
import org.milktide.domain.postmaster.Postmaster;
import org.milktide.domain.testing.Events;
import org.milktide.domain.testing.InMemoryStore;
import org.milktide.domain.testing.Request;
import org.milktide.domain.testing.SampleCatalogue;
import org.milktide.notifier.mail.ReplyMails;
import org.milktide.notifier.smtp.MailServer;
import org.milktide.notifier.smtp.SmtpPost;
import org.milktide.notifier.smtp.SmtpSettings;
import org.milktide.notifier.testing.Inbox;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.testing.TestingWords;

/** What people write, through a real mail server. */
class RepliesTest {
  private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
  private static final String READER = "someone@example.net";

  private final InMemoryStore store = new InMemoryStore(SampleCatalogue.CATALOGUE);
  private final Events events = Events.of("tests");
  private final JourneyId journey = new JourneyId(UUID.randomUUID());
  private final Inbox inbox = new Inbox();
  private final SmtpPost post =
      new SmtpPost(
          new MailServer("127.0.0.1", inbox.port(), "smtp", null, null, Map.of()),
          SmtpSettings.DEFAULT);
  private final Treatment treatment = treatment(post);
  private DigestRef digest = new DigestRef(journey, new DigestId(journey.value()));

  private Treatment treatment(SmtpPost by) {
    Postmaster postmaster = new Postmaster(store.bounces(), store.door(), Brakes.NONE);
    return new Treatment(
        new Classifier(SampleMail.PATHS),
        postmaster,
        new Replies(
            new Replies.Ports(
                store.bounces(), store.journeys(), store.limits(), store.suppressions()),
            postmaster,
            new Replies.Writer(new ReplyMails(Mails.SENDER, Mails.LINKS), new TestingWords(), by),
            new EmailAddress("team@example.org")));
  }

  @BeforeEach
  void aFamilyWasMailed() {
    LocalDate due = LocalDate.of(2027, 10, 1);
    apply(new Subject.Fresh(journey), events.at(NOW).requested(Request.due(READER, due)));
    apply(new Subject.Existing(journey), events.at(NOW).confirmed(READER));
    List<ClaimedDigest> claimed =
        store.claim(store.toRing(NOW, 9).stream().map(Doorbell::digest).toList(), NOW);
    store.conclude(
        claimed.stream().map(one -> new Conclusion(one, new Outcome.Sent())).toList(), NOW);
    digest = claimed.getFirst().ref();
  }

  @AfterEach
  void close() {
    post.close();
    inbox.close();
  }

  private void apply(Subject subject, JourneyEvent event) {
    store.apply(List.of(new Arrival(subject, event)), event.arrivedAt());
  }

  private Handled treat(String name, Instant now) {
    return treatment.treat(name, SampleMail.of(name, digest), now);
  }

  private Handled treatFrom(String from, String name) {
    String mail = new String(SampleMail.of(name, digest), StandardCharsets.UTF_8);
    return treatment.treat(
        name, mail.replace(READER, from).getBytes(StandardCharsets.UTF_8), NOW.plusSeconds(5));
  }

  private boolean isWilling() {
    return store.find(journey).orElseThrow().state().parent().isWilling();
  }

  @Test
  void aReplyIsForwardedAndItsWriterAnsweredOnceADay() throws Exception {
    assertThat(treat("reply-by-thread", NOW)).isEqualTo(new Handled.Done("reply"));

    Inbox.Received forwarded = inbox.next();
    assertThat(forwarded.to()).isEqualTo("team@example.org");
    assertThat(forwarded.from()).isEmpty();
    assertThat(forwarded.mail().text()).contains("Thank you, that helped.");
    assertThat(forwarded.mail().message().getHeader("From", null)).contains("guide@example.org");
    assertThat(forwarded.mail().message().getHeader("Reply-To", null)).isEqualTo(READER);
    assertThat(forwarded.mail().message().getHeader("Auto-Submitted", null))
        .isEqualTo("auto-generated");
    Inbox.Received answer = inbox.next();
    assertThat(answer.to()).isEqualTo(READER);
    assertThat(answer.mail().message().getHeader("Auto-Submitted", null)).isEqualTo("auto-replied");
    assertThat(answer.mail().message().getHeader("In-Reply-To", null))
        .isEqualTo("<r2@example.net>");
    assertThat(answer.from()).isEmpty();
    assertThat(answer.mail().text())
        .contains("Nobody at Milktide reads this at once", "https://guide.example.org/help")
        .contains(new TestingWords().callNow(Locale.ENGLISH, LocalDate.EPOCH));

    assertThat(treat("reply-by-thread", NOW.plus(Duration.ofHours(23))))
        .isEqualTo(new Handled.Done("reply"));
    assertThat(inbox.next().to()).isEqualTo("team@example.org");
    assertThat(inbox.isEmpty()).isTrue();
    treat("reply-by-thread", NOW.plus(Duration.ofHours(24)));
    assertThat(List.of(inbox.next().to(), inbox.next().to()))
        .containsExactly("team@example.org", READER);
    assertThat(isWilling()).isTrue();
  }

  @Test
  void aStopStopsAndIsConfirmedInOneLine() throws Exception {
    assertThat(treat("reply-stop", NOW.plusSeconds(5))).isEqualTo(new Handled.Done("stop"));

    assertThat(isWilling()).isFalse();
    Inbox.Received answer = inbox.next();
    assertThat(answer.to()).isEqualTo(READER);
    assertThat(answer.mail().text()).startsWith("Milktide writes to you no more.");
    assertThat(inbox.isEmpty()).isTrue();
  }

  /** Whoever was sent a mail on by a friend holds its address, and is not the reader. */
  @Test
  void aStopOfSomebodyElseIsOnlyForwarded() throws Exception {
    assertThat(treatFrom("friend@example.com", "reply-stop")).isEqualTo(new Handled.Done("reply"));

    assertThat(isWilling()).isTrue();
    assertThat(inbox.next().to()).isEqualTo("team@example.org");
  }

  /** Anybody can write the reader's address above a mail; only the reader knows what to answer. */
  @Test
  void aStopThatAnswersNoMailOfOursIsOnlyForwarded() throws Exception {
    String mail = "From: " + READER + "\r\nTo: guide@example.org\r\nSubject: STOP\r\n\r\nSTOP\r\n";

    assertThat(treatment.treat("x", mail.getBytes(StandardCharsets.UTF_8), NOW.plusSeconds(5)))
        .isEqualTo(new Handled.Done("reply"));

    assertThat(isWilling()).isTrue();
    assertThat(inbox.next().to()).isEqualTo("team@example.org");
  }

  /** It writes from whichever address it likes: the one it was given for this is the proof. */
  @Test
  void aMailProgramUnsubscribesByTheAddressInTheHeader() throws Exception {
    assertThat(treatFrom("alias@example.com", "unsubscribe-by-program"))
        .isEqualTo(new Handled.Done("unsubscribe"));

    assertThat(isWilling()).isFalse();
    assertThat(inbox.isEmpty()).isTrue();
  }

  @Test
  void afterALossAReplyIsForwardedAndNothingIsAnswered() throws Exception {
    apply(new Subject.Existing(journey), events.at(NOW.plusSeconds(1)).lost());

    treat("reply-by-thread", NOW.plusSeconds(5));
    treat("reply-stop", NOW.plusSeconds(5));

    assertThat(inbox.next().to()).isEqualTo("team@example.org");
    assertThat(inbox.isEmpty()).isTrue();
  }

  @Test
  void aStrangerIsForwardedAndNotAnswered() throws Exception {
    assertThat(treat("stranger", NOW)).isEqualTo(new Handled.Done("reply"));

    assertThat(inbox.next().mail().message().getHeader("Reply-To", null))
        .isEqualTo("stranger@example.com");
    assertThat(inbox.isEmpty()).isTrue();
  }

  /** Known by their address alone, they get an answer, as it changes nothing. */
  @Test
  void aReaderWhoWritesAnewIsAnswered() throws Exception {
    treatFrom("x@example.net", "stranger");
    assertThat(inbox.next().to()).isEqualTo("team@example.org");
    String mail = "From: " + READER + "\r\nSubject: Hello\r\n\r\nA question\r\n";

    treatment.treat("x", mail.getBytes(StandardCharsets.UTF_8), NOW);

    assertThat(List.of(inbox.next().to(), inbox.next().to()))
        .containsExactly("team@example.org", READER);
  }

  @Test
  void whoShallNotBeMailedIsNotAnswered() throws Exception {
    store.suppressions().add(new EmailAddress(READER), SuppressionCause.COMPLAINED, NOW);

    treat("reply-by-thread", NOW);

    assertThat(inbox.next().to()).isEqualTo("team@example.org");
    assertThat(inbox.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"auto-replied", "auto-that-says-stop", "receipt", "reply-forged"})
  void nothingAnswersAMachine(String name) {
    assertThat(treat(name, NOW)).isInstanceOf(Handled.Done.class);

    assertThat(inbox.isEmpty()).isTrue();
    assertThat(isWilling()).isTrue();
  }

  /** What we send ourselves comes back to a mailbox that forwards to itself. */
  @Test
  void ourOwnMailsAreNeitherForwardedNorAnswered() throws Exception {
    treat("reply-by-thread", NOW);
    for (Inbox.Received own : List.of(inbox.next(), inbox.next())) {
      var bytes = new ByteArrayOutputStream();
      own.mail().message().writeTo(bytes);
      assertThat(treatment.treat("own", bytes.toByteArray(), NOW.plus(Duration.ofDays(2))))
          .isEqualTo(new Handled.Done("automatic"));
    }
    assertThat(inbox.isEmpty()).isTrue();
  }

  @Test
  void aReplyWaitsWhileTheMailServerIsAway() {
    inbox.close();

    assertThat(treat("reply-by-thread", NOW)).isEqualTo(new Handled.Later("reply-not-forwarded"));
  }

  @Test
  void aMailOfNobodyIsKeptForSomebodyToLookAt() {
    assertThat(
            treatment.treat(
                "x", "Subject: Hello\r\n\r\nHi\r\n".getBytes(StandardCharsets.UTF_8), NOW))
        .isEqualTo(new Handled.Kept("reply-from-nobody"));
    assertThat(treat("words-without-status", NOW)).isEqualTo(new Handled.Kept("unclear"));
  }

  @Test
  void aBounceAndAComplaintHaveTheirEffect() {
    assertThat(treat("dsn-postfix", NOW)).isEqualTo(new Handled.Done("bounce"));
    assertThat(treat("dsn-postfix", NOW)).isEqualTo(new Handled.Done("bounce-again"));
    assertThat(store.suppressions().isUnreachable(new EmailAddress(READER), NOW)).isTrue();

    assertThat(treat("arf-abuse", NOW.plusSeconds(5))).isEqualTo(new Handled.Done("complaint"));
    assertThat(isWilling()).isFalse();
    assertThat(SampleMail.address(Purpose.BOUNCE, digest)).startsWith("bounces+b");
  }
}
