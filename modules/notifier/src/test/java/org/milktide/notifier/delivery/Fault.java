package org.milktide.notifier.delivery;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.milktide.notifier.testing.ScriptedSmtpServer;

/**
 * A way in which a mail server fails, and what has to become of the mail.
 *
 * @param where which server is asked
 */
record Fault(
    String section,
    String what,
    Where where,
    Consumer<ScriptedSmtpServer> script,
    String expected) {
  /** A mail server, or what is in its place. */
  enum Where {
    SERVER,
    NOBODY_LISTENS,
    UNKNOWN_NAME,
    LOGIN,
    TLS_GOOD,
    TLS_SELF_SIGNED,
    TLS_OTHER_NAME,
    TLS_EXPIRED,
    TLS_NOT_OFFERED
  }

  private static final String ALL_WAIT = "waits with all others, not counted: ";
  private static final String AGAIN = "tried again later, counted: ";
  private static final String AGAIN_ALL = "tried again later, counted, all others wait shortly: ";
  private static final String REFUSED = "failed: ";
  private static final String MAYBE = "may have arrived, the same mail again later: ";
  private static final String SILENT = "The server falls silent";
  private static final List<String> STAGES =
      List.of("CONNECT", "EHLO", "MAIL", "RCPT", "DATA", ".");

  boolean isSilence() {
    return section.equals(SILENT);
  }

  static List<Fault> all() {
    return Stream.of(unreachable(), tls(), lost(), goodbyes(), notNow(), never(), odd())
        .flatMap(List::stream)
        .toList();
  }

  private static Fault at(Where where, String section, String what, String expected) {
    return new Fault(section, what, where, _ -> {}, expected);
  }

  private static Fault says(String section, String stage, String answer, String expected) {
    return new Fault(
        section,
        name(stage) + " is answered `" + answer + "`",
        Where.SERVER,
        server -> server.answer(stage, answer),
        expected);
  }

  private static String name(String stage) {
    return switch (stage) {
      case "CONNECT" -> "the connection";
      case "." -> "the mail's end";
      default -> stage;
    };
  }

  private static List<Fault> unreachable() {
    String section = "The server is not there";
    return List.of(
        at(
            Where.NOBODY_LISTENS,
            section,
            "nobody listens",
            ALL_WAIT + "mail server refuses connections"),
        at(
            Where.UNKNOWN_NAME,
            section,
            "DNS does not know its name",
            ALL_WAIT + "mail server's name is not known"),
        at(
            Where.LOGIN,
            section,
            "it refuses our password",
            ALL_WAIT + "mail server refuses our login"));
  }

  private static List<Fault> tls() {
    String section = "TLS is required";
    return List.of(
        at(Where.TLS_GOOD, section, "the certificate is good", "sent"),
        at(
            Where.TLS_SELF_SIGNED,
            section,
            "the certificate is self-signed",
            ALL_WAIT + "mail server's certificate is not trusted"),
        at(
            Where.TLS_OTHER_NAME,
            section,
            "the certificate is another host's",
            ALL_WAIT + "mail server's certificate is for another name"),
        at(
            Where.TLS_EXPIRED,
            section,
            "the certificate has expired",
            ALL_WAIT + "mail server's certificate has expired"),
        at(
            Where.TLS_NOT_OFFERED,
            section,
            "STARTTLS is not offered, or taken out on the way",
            ALL_WAIT + "mail server offers no TLS"));
  }

  private static List<Fault> lost() {
    String cut = "The connection is cut";
    Stream<Fault> cuts =
        STAGES.stream().map(stage -> lost(cut, stage, "no answer to ", s -> s.hangUpAt(stage)));
    Fault within =
        new Fault(
            cut,
            "in the middle of the mail, which is out of our hands",
            Where.SERVER,
            ScriptedSmtpServer::hangUpInTheNextMail,
            MAYBE + "no answer after the mail's end");
    Stream<Fault> silences =
        STAGES.stream()
            .map(stage -> lost(SILENT, stage, "no answer in time to ", s -> s.silentAt(stage)));
    return Stream.concat(Stream.concat(cuts, Stream.of(within)), silences).toList();
  }

  private static Fault lost(
      String section, String stage, String what, Consumer<ScriptedSmtpServer> script) {
    boolean silent = what.contains("in time");
    String expected =
        switch (stage) {
          case "CONNECT", "EHLO" ->
              ALL_WAIT + (silent ? "mail server does not answer" : "no connection");
          case "." -> MAYBE + "no answer after the mail's end";
          default -> AGAIN_ALL + "connection lost";
        };
    return new Fault(section, what + name(stage), Where.SERVER, script, expected);
  }

  private static List<Fault> goodbyes() {
    String section = "421 at each stage";
    String bye = "421 4.3.2 shutting down";
    return List.of(
        says(section, "CONNECT", bye, ALL_WAIT + "mail server answers 421"),
        says(section, "EHLO", bye, ALL_WAIT + "no connection"),
        says(section, "MAIL", bye, ALL_WAIT + "smtp 421 4.3.2"),
        says(section, "RCPT", bye, ALL_WAIT + "smtp 421 4.3.2"),
        says(section, "DATA", bye, ALL_WAIT + "smtp 421 4.3.2"),
        says(section, ".", bye, ALL_WAIT + "smtp 421 4.3.2"));
  }

  private static List<Fault> notNow() {
    String section = "Not now (4xx)";
    return List.of(
        says(section, "CONNECT", "451 4.3.0 busy", ALL_WAIT + "mail server answers 451"),
        says(section, "EHLO", "451 4.3.0 busy", "sent"),
        says(section, "MAIL", "452 4.3.1 no room", AGAIN + "smtp 452 4.3.1"),
        says(section, "RCPT", "450 4.2.2 mailbox full", AGAIN + "smtp 450 4.2.2"),
        says(section, "RCPT", "450 4.7.1 greylisted", AGAIN + "smtp 450 4.7.1"),
        says(section, "DATA", "451 4.3.0 busy", AGAIN + "smtp 451 4.3.0"),
        says(section, ".", "451 4.7.1 slow down", AGAIN + "smtp 451 4.7.1"));
  }

  private static List<Fault> never() {
    String section = "Never (5xx)";
    return List.of(
        says(section, "CONNECT", "554 5.3.2 no", ALL_WAIT + "mail server answers 554"),
        says(section, "MAIL", "550 5.7.1 not you", AGAIN + "smtp 550 5.7.1 sender refused"),
        says(section, "RCPT", "550 5.1.1 unknown", REFUSED + "smtp 550 5.1.1"),
        says(section, "RCPT", "550 5.7.1 policy", REFUSED + "smtp 550 5.7.1"),
        says(section, "RCPT", "503 5.5.1 bad sequence", AGAIN + "smtp 503 5.5.1"),
        says(section, "DATA", "554 5.3.4 too big", REFUSED + "smtp 554 5.3.4"),
        says(section, ".", "554 5.7.1 looks like spam", REFUSED + "smtp 554 5.7.1"));
  }

  private static List<Fault> odd() {
    String section = "Odd answers";
    return List.of(
        says(section, "CONNECT", "hello", ALL_WAIT + "no connection"),
        says(section, "MAIL", "HTTP/1.1 400 Bad Request", AGAIN_ALL + "connection lost"),
        says(section, "RCPT", "2x0 ok", AGAIN_ALL + "connection lost"),
        says(section, ".", "hello", MAYBE + "no answer after the mail's end"),
        says(section, ".", "252 2.0.0 queued, I think", "sent"),
        says(section, "RCPT", "250-one\r\n250 two", "sent"),
        longLine("RCPT", "250 ", "sent"),
        longLine("RCPT", "550 5.1.1 ", REFUSED + "smtp 550 5.1.1"),
        new Fault(
            section,
            "the mail's end is answered late, but in time",
            Where.SERVER,
            Fault::slowly,
            "sent"));
  }

  private static Fault longLine(String stage, String start, String expected) {
    return new Fault(
        "Odd answers",
        stage + " is answered `" + start.strip() + "` and 100,000 letters",
        Where.SERVER,
        server -> server.answer(stage, start + "x".repeat(100_000)),
        expected);
  }

  private static void slowly(ScriptedSmtpServer server) {
    server.slowAt(".");
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                server.awaitSlow();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              server.goOn();
            });
  }
}
