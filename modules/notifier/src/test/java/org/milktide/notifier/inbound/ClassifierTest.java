package org.milktide.notifier.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.bounce.MailReport;
import org.milktide.domain.bounce.Trace;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.JourneyId;

class ClassifierTest {
  private static final DigestRef DIGEST =
      new DigestRef(
          JourneyId.parse("0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"),
          new DigestId(UUID.fromString("a9b8c7d6-e5f4-4321-8765-43210fedcba9")));

  private final Classifier classifier = new Classifier(SampleMail.PATHS);

  private Reading read(String name) throws Exception {
    return classifier.read(SampleMail.of(name, DIGEST));
  }

  /** What it is in a word; what names a delivery has to name the right one. */
  private static String word(Reading reading) {
    return switch (reading) {
      case Reading.Report(MailReport report) -> {
        check(report.trace());
        yield switch (report) {
          case MailReport.Bounced(var _, var status) -> "bounced " + status;
          case MailReport.Complained _ -> "complained";
          case MailReport.Arrived _ -> "arrived";
        };
      }
      case Reading.Unsubscribe(var trace, var _) -> {
        check(trace);
        yield "unsubscribe";
      }
      case Reading.Reply(var trace, var written) -> {
        trace.ifPresent(ClassifierTest::check);
        yield (trace.isPresent() ? "reply" : "unknown reply")
            + (StopWord.isAllOf(written) ? " stop" : "");
      }
      case Reading.Ignored(var why) -> why.name().toLowerCase(Locale.ROOT);
    };
  }

  private static void check(Trace trace) {
    assertThat(trace.journey()).isEqualTo(DIGEST.journey());
    assertThat(trace.isOf(DIGEST.id())).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "dsn-postfix, bounced 5.1.1",
    "dsn-gmail, bounced 5.2.2",
    "dsn-exchange-without-return-path, bounced 5.1.10",
    "dsn-status-only-in-words, bounced 5.7.26",
    "dsn-without-status, bounced 5.0.0",
    "dsn-without-action, bounced 5.2.1",
    "dsn-expired, bounced 4.4.7",
    "dsn-two-both-failed, bounced 5.1.1",
    "dsn-upper-case, bounced 5.1.1",
    "dsn-delayed, delayed",
    "dsn-relayed, arrived",
    "dsn-expanded-to-two, arrived",
    "dsn-names-nobody, unclear",
    "dsn-forged, forged",
    "dsn-foreign, foreign",
    "words-qmail, bounced 5.1.1",
    "words-exim, bounced 5.2.1",
    "words-without-status, unclear"
  })
  void whatOtherServersSayOfADeliveryIsRead(String name, String expected) throws Exception {
    assertThat(word(read(name))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "arf-abuse, complained",
    "arf-by-message-id, complained",
    "arf-by-list-unsubscribe, complained",
    "arf-not-spam, automatic",
    "arf-foreign, foreign"
  })
  void complaintsAreRead(String name, String expected) throws Exception {
    assertThat(word(read(name))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "auto-replied",
        "auto-vacation",
        "auto-precedence",
        "auto-bulk",
        "auto-outlook",
        "auto-null-path",
        "auto-that-says-stop",
        "receipt"
      })
  void automaticAnswersAreIgnored(String name) throws Exception {
    assertThat(word(read(name))).isEqualTo("automatic");
  }

  @ParameterizedTest
  @CsvSource({
    "reply-stop, reply stop",
    "reply-html, reply stop",
    "reply-by-thread, reply",
    "reply-forged, forged",
    "stranger, unknown reply",
    "unsubscribe-by-program, unsubscribe"
  })
  void whatPeopleWriteIsRead(String name, String expected) throws Exception {
    assertThat(word(read(name))).isEqualTo(expected);
  }

  @Test
  void aPersonsWordsAndAddressAreKept() throws Exception {
    assertThat(read("reply-by-thread"))
        .isInstanceOfSatisfying(
            Reading.Reply.class,
            reply -> {
              assertThat(reply.written().from()).isNotNull();
              assertThat(reply.written().messageId()).isEqualTo("<r2@example.net>");
              assertThat(reply.written().text()).startsWith("Thank you, that helped.");
            });
  }

  /** Whatever comes, it is read or refused, and soon. */
  @Test
  @Timeout(60)
  void brokenMailsBreakNothingButThemselves() {
    Random random = new Random(11);
    for (String name : new String[] {"dsn-postfix", "arf-abuse", "reply-html", "broken-mime"}) {
      for (int i = 0; i < 300; i++) {
        byte[] mail = SampleMail.of(name, DIGEST);
        for (int changes = random.nextInt(20); changes >= 0; changes--) {
          mail[random.nextInt(mail.length)] = (byte) random.nextInt(256);
        }
        assertThatCode(() -> readOrRefuse(mail)).doesNotThrowAnyException();
      }
    }
  }

  private void readOrRefuse(byte[] mail) {
    try {
      assertThat(read(mail)).isNotNull();
    } catch (MessagingException | IOException refused) {
      assertThat(refused).isNotNull();
    }
  }

  @Test
  @Timeout(20)
  void deepAndLongMailsAreReadAsFarAsAllowed() throws Exception {
    StringBuilder deep = new StringBuilder("From: someone@example.net\r\nMIME-Version: 1.0\r\n");
    for (int i = 0; i < 5_000; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\r\n\r\n--b");
      deep.append(i).append("\r\n");
    }
    assertThat(word(read(deep.toString().getBytes(StandardCharsets.US_ASCII))))
        .isEqualTo("unknown reply");
    for (String run : new String[] {"<style>", "a@", "1.1.", "> ", "&", "-", "<div ", "f-"}) {
      String text = "From: someone@example.net\r\nContent-Type: text/html\r\n\r\n";
      assertThat(word(read((text + run.repeat(400_000)).getBytes(StandardCharsets.US_ASCII))))
          .startsWith("unknown reply");
    }
  }

  private Reading read(byte[] mail) throws MessagingException, IOException {
    return classifier.read(mail);
  }
}
