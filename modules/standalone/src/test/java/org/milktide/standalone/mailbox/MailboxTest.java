package org.milktide.standalone.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {
  private static final Instant VIRTUAL = Instant.parse("2031-05-06T07:08:09Z");

  @TempDir Path dir;

  @Test
  void listsMailsWithDecodedSubjectAndTheirOwnDateNewestLast() throws Exception {
    try (var mailbox = Mailbox.start(dir, 0)) {
      var first = Smtp.mail(mailbox, "ada@example.org", "Für die Nacht 🌙");
      Smtp.date(first, VIRTUAL);
      Smtp.send(first);
      Smtp.send(Smtp.mail(mailbox, "ben@example.org", "Second"));

      List<StoredMail> mails = mailbox.messages();
      assertThat(mails)
          .extracting(StoredMail::subject)
          .containsExactly("Für die Nacht 🌙", "Second");
      assertThat(mails)
          .extracting(StoredMail::to)
          .containsExactly("ada@example.org", "ben@example.org");
      assertThat(mails.getFirst().at()).isEqualTo(VIRTUAL);
    }
  }

  @Test
  void takesTheArrivalWhereTheMailHasNoReadableDate() throws Exception {
    try (var mailbox = Mailbox.start(dir, 0)) {
      Instant before = Instant.now().minus(Duration.ofSeconds(1));
      var mail = Smtp.mail(mailbox, "ada@example.org", "When?");
      mail.setHeader("Date", "some day");
      Smtp.send(mail);

      assertThat(mailbox.messages().getFirst().at()).isBetween(before, Instant.now());
    }
  }

  @Test
  void keepsMailsOverARestartAndDropsAnUnfinishedOne() throws Exception {
    List<StoredMail> kept;
    try (var mailbox = Mailbox.start(dir, 0)) {
      Smtp.send(Smtp.mail(mailbox, "ada@example.org", "One"));
      kept = mailbox.messages();
    }
    Path unfinished = Files.writeString(dir.resolve("0000000000000001.part"), "Subject: ha");

    try (var mailbox = Mailbox.start(dir, 0)) {
      assertThat(mailbox.messages()).isEqualTo(kept);
      Smtp.send(Smtp.mail(mailbox, "ada@example.org", "Two"));
      assertThat(mailbox.messages()).extracting(StoredMail::subject).containsExactly("One", "Two");
    }
    assertThat(unfinished).doesNotExist();
  }

  @Test
  void isOnTheDiskWhenTheSenderGetsItsAnswer() throws Exception {
    try (var mailbox = Mailbox.start(dir, 0)) {
      Smtp.send(Smtp.mail(mailbox, "ada@example.org", "Safe"));

      String id = mailbox.messages().getFirst().id();
      assertThat(dir.resolve(id + ".eml"))
          .content()
          .startsWith("Return-Path: <bounce+7@example.org>\r\nDelivered-To: ada@example.org\r\n")
          .contains("\r\nSubject: Safe\r\n");
    }
  }

  @Test
  void showsBothPartsDecoded() throws Exception {
    try (var mailbox = Mailbox.start(dir, 0)) {
      var mail = Smtp.mail(mailbox, "Ada <ada@example.org>", "Müde?");
      Smtp.alternatives(mail, "Schlaf schön", "<p>Schlaf schön</p>");
      mail.setHeader("List-Unsubscribe", "<https://example.org/u>");
      Smtp.send(mail);

      MailView view = mailbox.view(mailbox.messages().getFirst().id()).orElseThrow();
      assertThat(view.subject()).isEqualTo("Müde?");
      assertThat(view.from()).isEqualTo("Milktide <care@example.org>");
      assertThat(view.to()).isEqualTo("Ada <ada@example.org>");
      assertThat(view.text()).isEqualTo("Schlaf schön");
      assertThat(view.html()).isEqualTo("<p>Schlaf schön</p>");
      assertThat(view.headers())
          .contains(new MailView.Header("List-Unsubscribe", "<https://example.org/u>"));
    }
  }

  @Test
  void keepsOneMailForEachRecipient() throws Exception {
    try (var mailbox = Mailbox.start(dir, 0)) {
      Smtp.send(Smtp.mail(mailbox, "ada@example.org, ben@example.org", "Both"));

      assertThat(mailbox.messages())
          .extracting(StoredMail::to)
          .containsExactly("ada@example.org", "ben@example.org");
    }
  }

  @Test
  void tellsListenersUntilTheyLeaveAndSurvivesTheirFailures() throws Exception {
    try (var mailbox = Mailbox.start(dir, 0)) {
      List<String> told = new ArrayList<>();
      mailbox.listen(
          mail -> {
            throw new IllegalStateException("a broken page");
          });
      try (var subscription = mailbox.listen(mail -> told.add(mail.subject()))) {
        assertThat(subscription).isNotNull();
        Smtp.send(Smtp.mail(mailbox, "ada@example.org", "Heard"));
      }
      Smtp.send(Smtp.mail(mailbox, "ada@example.org", "Unheard"));

      assertThat(told).containsExactly("Heard");
      assertThat(mailbox.messages()).hasSize(2);
    }
  }

  @Test
  void givesOutNothingButItsMails() throws Exception {
    Files.writeString(dir.resolve("secret.eml"), "not a mail of ours");
    try (var mailbox = Mailbox.start(dir.resolve("inner"), 0)) {
      assertThat(mailbox.raw("../secret")).isEmpty();
      assertThat(mailbox.view("none")).isEmpty();
    }
  }

  @Test
  void showsABrokenMailAsFarAsItGoes() {
    String broken = "Content-Type: multipart/alternative\r\n\r\nno boundary";

    MailView view = MimeReader.viewed(broken.getBytes(StandardCharsets.US_ASCII));

    assertThat(view.text()).contains("no boundary");
  }
}
