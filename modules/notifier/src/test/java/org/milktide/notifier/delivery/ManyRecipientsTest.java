package org.milktide.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.link.Bearer;
import org.milktide.notifier.smtp.MailServer;
import org.milktide.notifier.smtp.SmtpPost;
import org.milktide.notifier.smtp.SmtpSettings;
import org.milktide.notifier.testing.Families;
import org.milktide.notifier.testing.Inbox;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.testing.ReadMail;
import org.milktide.notifier.testing.TestingClock;
import org.milktide.notifier.testing.TestingDigestQueue;
import org.milktide.notifier.testing.TestingFlow;

class ManyRecipientsTest {
  private static final int PEOPLE = 200;

  private final Map<String, JourneyState> families = new HashMap<>();
  private final TestingDigestQueue queue = new TestingDigestQueue();

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
    TestingClock clock = new TestingClock(Families.NOW);
    try (Inbox inbox = new Inbox();
        Notifier notifier =
            new Notifier(
                queue,
                Mails.composer(),
                new SmtpPost(
                    MailServer.plain("127.0.0.1", inbox.port()),
                    SmtpSettings.DEFAULT.withConnections(8)),
                new Notifier.Options(8, RetryPolicy.DEFAULT, TestingFlow.open()),
                clock)) {
      assertThat(notifier.deliver(digests, Families.NOW))
          .extracting(Conclusion::outcome)
          .hasSize(PEOPLE)
          .containsOnly(new Outcome.Sent());
      for (int i = 0; i < PEOPLE; i++) {
        assertOwn(inbox.next());
      }
      assertThat(families).isEmpty();
      assertThat(inbox.isEmpty()).isTrue();
    }
  }

  private void assertOwn(Inbox.Received received) throws Exception {
    ReadMail mail = received.mail();
    JourneyState family =
        Objects.requireNonNull(families.remove(received.to()), "second mail to " + received.to());
    String number = received.to().replaceAll("\\D", "");
    assertThat(mail.to()).isEqualTo(received.to());
    assertThat(mail.header("Message-ID")).contains(family.id().toString());
    String loss = Mails.LINKS.loss(new Bearer(family.id(), RecipientId.PARENT));
    for (String form : List.of(mail.text(), mail.html())) {
      assertThat(form).contains("Name" + number + "x", "test.shared", "item-" + number, loss);
      assertThat(form.split("Name\\d+x", -1)).hasSize(2);
      assertThat(form.replace("item-" + number, "")).doesNotContain("item-");
    }
  }
}
