package org.milktide.notifier.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.milktide.domain.bounce.EnhancedStatus;
import org.milktide.domain.digest.DigestKind;
import org.milktide.notifier.testing.Families;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.testing.ScriptedSmtpServer;

/** Every stage of a dialogue, and every way in which a server can spoil it there. */
class BadServerTest {
  private static final Duration IN_TIME = Duration.ofSeconds(55);
  static final List<String> BEFORE_THE_END = List.of("CONNECT", "EHLO", "MAIL", "RCPT", "DATA");

  private ScriptedSmtpServer server;
  private SmtpPost post;

  @BeforeEach
  void start() throws IOException {
    server = new ScriptedSmtpServer();
    SmtpSettings all = SmtpSettings.DEFAULT;
    post =
        new SmtpPost(
            MailServer.plain("127.0.0.1", server.port()),
            new SmtpSettings(
                1, 100, all.idle(), all.connect(), Duration.ofMillis(300), all.write()));
  }

  @AfterEach
  void stop() {
    server.close();
    post.close();
  }

  private Posted post(String to) {
    MimeMessage mail = Mails.ready(Families.digest(DigestKind.CONFIRM, Families.asked(to, null)));
    return post.post(mail, IN_TIME);
  }

  /** Whatever happened to Ana's mail, Bea gets hers, and nothing of Ana's. */
  private void assertTheNextPersonGetsTheirs() {
    int before = server.mails().size();
    assertThat(post("bea@example.net")).isEqualTo(new Posted.Accepted());
    assertThat(server.mails()).hasSize(before + 1);
    assertThat(server.mails().getLast()).contains("bea@example.net").doesNotContain("ana@");
  }

  @ParameterizedTest
  @FieldSource("BEFORE_THE_END")
  void aConnectionCutBeforeTheMailsEndPutsItOff(String stage) {
    server.hangUpAt(stage);

    assertThat(post("ana@example.net")).isInstanceOf(Posted.Down.class);
    assertThat(server.mails()).isEmpty();
    assertTheNextPersonGetsTheirs();
  }

  @ParameterizedTest
  @FieldSource("BEFORE_THE_END")
  void aServerThatFallsSilentBeforeTheMailsEndPutsItOff(String stage) {
    server.silentAt(stage);

    assertThat(post("ana@example.net")).isInstanceOf(Posted.Down.class);
    assertThat(server.mails()).isEmpty();
    assertTheNextPersonGetsTheirs();
  }

  static Stream<Arguments> garbage() {
    return Stream.of("CONNECT", "MAIL", "RCPT", "DATA")
        .flatMap(
            stage ->
                Stream.of("", "hello", "2", "2x0 ok", "HTTP/1.1 400 Bad Request", "\u0000\u0001")
                    .map(answer -> Arguments.of(stage, answer)));
  }

  @ParameterizedTest
  @MethodSource("garbage")
  void garbageBeforeTheMailsEndPutsItOff(String stage, String answer) {
    server.answer(stage, answer);

    assertThat(post("ana@example.net")).isInstanceOf(Posted.Down.class);
    assertThat(server.mails()).isEmpty();
    assertTheNextPersonGetsTheirs();
  }

  @ParameterizedTest
  @CsvSource({
    "CONNECT, no connection",
    "EHLO, no connection",
    "MAIL, smtp 421 4.3.2",
    "RCPT, smtp 421 4.3.2",
    "DATA, smtp 421 4.3.2",
    "., smtp 421 4.3.2"
  })
  void aGoodbyeIsForEveryMailAndPutsThisOneOff(String stage, String reason) {
    server.answer(stage, "421 4.3.2 shutting down");

    assertThat(post("ana@example.net")).isEqualTo(new Posted.Down(reason));
    assertTheNextPersonGetsTheirs();
  }

  @ParameterizedTest
  @CsvSource({"MAIL", "RCPT", "DATA", "."})
  void aServerThatCannotJustNowPutsTheMailOff(String stage) {
    server.answer(stage, "452 4.3.1 no room");

    assertThat(post("ana@example.net")).isEqualTo(new Posted.Later("smtp 452 4.3.1"));
    assertTheNextPersonGetsTheirs();
  }

  @ParameterizedTest
  @CsvSource({"RCPT", "DATA", "."})
  void aServerThatNeverWillTakesTheMailNoMore(String stage) {
    server.answer(stage, "550 5.1.1 <ana@example.net> is unknown here");

    assertThat(post("ana@example.net"))
        .isEqualTo(new Posted.Refused("smtp 550 5.1.1", new EnhancedStatus(5, 1, 1)));
    assertTheNextPersonGetsTheirs();
  }

  @ParameterizedTest
  @CsvSource({"CONNECT, no connection", "MAIL, smtp 554 5.3.0 sender refused"})
  void aRefusalThatIsAboutUsIsNobodyElsesFault(String stage, String reason) {
    server.answer(stage, "554 5.3.0 not from you");

    assertThat(post("ana@example.net"))
        .satisfiesAnyOf(
            posted -> assertThat(posted).isEqualTo(new Posted.Down(reason)),
            posted -> assertThat(posted).isEqualTo(new Posted.Later(reason)));
    assertTheNextPersonGetsTheirs();
  }

  /** It may have been taken: what can be known is that this attempt does not send it twice. */
  @ParameterizedTest
  @CsvSource(value = {"hello", "2", "2x0 ok", "''"})
  void garbageAfterTheMailsEndIsNoAnswer(String answer) {
    server.answer(".", answer);

    assertThat(post("ana@example.net"))
        .isEqualTo(new Posted.Unanswered("no answer after the mail's end"));
    assertThat(server.mails()).hasSize(1);
    assertTheNextPersonGetsTheirs();
  }

  @Test
  void aCutAfterTheMailsEndIsNoAnswer() {
    server.hangUpAt(".");

    assertThat(post("ana@example.net"))
        .isEqualTo(new Posted.Unanswered("no answer after the mail's end"));
    assertThat(server.mails()).hasSize(1);
    assertTheNextPersonGetsTheirs();
  }

  @Test
  void silenceAfterTheMailsEndIsNoAnswer() {
    server.silentAt(".");

    assertThat(post("ana@example.net"))
        .isEqualTo(new Posted.Unanswered("no answer after the mail's end"));
    assertThat(server.mails()).hasSize(1);
    assertTheNextPersonGetsTheirs();
  }

  @ParameterizedTest
  @CsvSource(value = {"502 5.5.1 not implemented", "451 4.3.0 not now", "hello"})
  void aServerThatDoesNotAnswerToExtensionsIsSpokenToPlainly(String answer) {
    server.answer("EHLO", answer);

    assertThat(post("ana@example.net")).isEqualTo(new Posted.Accepted());
    assertThat(server.mails()).hasSize(1);
    assertThat(server.commands()).anyMatch(command -> command.startsWith("HELO"));
  }
}
