package org.milktide.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.link.Bearer;
import org.milktide.notifier.dkim.DkimSettings;
import org.milktide.notifier.dkim.DkimSigner;
import org.milktide.notifier.dkim.SigningPost;
import org.milktide.notifier.smtp.MailServer;
import org.milktide.notifier.smtp.Post;
import org.milktide.notifier.smtp.SmtpPost;
import org.milktide.notifier.smtp.SmtpSettings;
import org.milktide.notifier.testing.DkimCheck;
import org.milktide.notifier.testing.Families;
import org.milktide.notifier.testing.Inbox;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.testing.ReadMail;
import org.milktide.notifier.testing.TestingClock;
import org.milktide.notifier.testing.TestingDigestQueue;
import org.milktide.notifier.testing.TestingDkim;
import org.milktide.notifier.testing.TestingFlow;

class ManyRecipientsTest {
  private static final int LANES = 4;
  private static final int EACH = 50;
  private static final int PEOPLE = LANES * EACH;
  private static final DkimSettings DKIM =
      new DkimSettings("example.org", "milktide1", TestingDkim.key());

  private final Map<String, JourneyState> families = new HashMap<>();
  private final TestingDigestQueue queue = new TestingDigestQueue();
  private final CyclicBarrier allAtOnce = new CyclicBarrier(PEOPLE);

  /**
   * Bodies and recipients crossed between concurrent sends in vertx-mail-client#171. One item is
   * everybody's, and made once for all; the other is theirs alone.
   */
  @Test
  void giveEachPersonTheirOwnMailAndNobodyElses() throws Exception {
    List<DigestRef> digests = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      String email = "parent" + i + "@example.net";
      JourneyState family = Families.expecting(email, "Name" + i + "x");
      families.put(email, family);
      digests.add(
          queue.add(Families.digest(DigestKind.DIGEST, family, "test.shared", "test.item-" + i)));
    }
    // The server answers no mail before it has all of them: two hundred dialogues at a time.
    try (Inbox inbox = new Inbox(this::awaitAll)) {
      assertThat(deliver(digests, inbox.port())).hasSize(PEOPLE).containsOnly(new Outcome.Sent());
      for (int i = 0; i < PEOPLE; i++) {
        assertOwn(inbox.next());
      }
      assertThat(families).isEmpty();
      assertThat(inbox.isEmpty()).isTrue();
    }
  }

  private void awaitAll() {
    try {
      allAtOnce.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException("not all mails came at once", e);
    }
  }

  /** Several lanes with a signature in common, each on connections of its own. */
  private List<Outcome> deliver(List<DigestRef> digests, int port) throws Exception {
    DkimSigner signer = new DkimSigner(DKIM);
    List<Callable<List<Outcome>>> lanes = new ArrayList<>();
    for (int i = 0; i < LANES; i++) {
      List<DigestRef> own = digests.subList(i * EACH, (i + 1) * EACH);
      lanes.add(() -> lane(signer, own, port));
    }
    List<Outcome> outcomes = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<List<Outcome>> lane : threads.invokeAll(lanes)) {
        outcomes.addAll(lane.get());
      }
    }
    return outcomes;
  }

  private List<Outcome> lane(DkimSigner signer, List<DigestRef> own, int port) {
    Post post =
        new SigningPost(
            signer,
            new SmtpPost(
                MailServer.plain("127.0.0.1", port), SmtpSettings.DEFAULT.withConnections(EACH)));
    try (Notifier notifier =
        new Notifier(
            queue,
            Mails.composer(),
            post,
            new Notifier.Options(EACH, RetryPolicy.DEFAULT, TestingFlow.open()),
            new TestingClock(Families.NOW))) {
      return notifier.deliver(own, Families.NOW).stream().map(Conclusion::outcome).toList();
    }
  }

  private void assertOwn(Inbox.Received received) throws Exception {
    ReadMail mail = received.mail();
    JourneyState family =
        Objects.requireNonNull(families.remove(received.to()), "second mail to " + received.to());
    String number = received.to().replaceAll("\\D", "");
    assertThat(mail.to()).isEqualTo(received.to());
    assertThat(mail.header("Message-ID")).contains(family.id().toString());
    assertThat(
            DkimCheck.verdict(
                mail.raw().getBytes(StandardCharsets.US_ASCII), DKIM.key().dnsRecord()))
        .isEqualTo("pass");
    String loss = Mails.LINKS.loss(new Bearer(family.id(), RecipientId.PARENT));
    for (String form : List.of(mail.text(), mail.html())) {
      assertThat(form).contains("Name" + number + "x", "test.shared", "item-" + number, loss);
      assertThat(form.split("Name\\d+x", -1)).hasSize(2);
      assertThat(form.replace("item-" + number, "")).doesNotContain("item-");
    }
  }
}
