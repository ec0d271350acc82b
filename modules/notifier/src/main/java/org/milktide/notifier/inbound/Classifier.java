package org.milktide.notifier.inbound;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milktide.domain.bounce.EnhancedStatus;
import org.milktide.domain.bounce.MailReport;
import org.milktide.domain.bounce.ReturnPaths;
import org.milktide.domain.bounce.ReturnPaths.Purpose;
import org.milktide.domain.bounce.Trace;

/** Tells what a mail that came in is; does nothing about it. */
final class Classifier {
  private static final Session NO_SETTINGS = Session.getInstance(new Properties());
  private static final Set<String> RECIPIENTS =
      Set.of("Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "To", "Cc");
  private static final Set<String> BULK = Set.of("bulk", "auto_reply", "list", "junk");
  private static final Set<String> UNWANTED =
      Set.of("abuse", "fraud", "virus", "opt-out", "opt-out-list", "miscategorized");

  private final Traces traces;

  Classifier(ReturnPaths paths) {
    this.traces = new Traces(paths);
  }

  /**
   * Reads a mail.
   *
   * @throws MessagingException where it cannot be read
   */
  Reading read(byte[] bytes) throws MessagingException, IOException {
    MimeMessage mail = new MimeMessage(NO_SETTINGS, new ByteArrayInputStream(bytes));
    Parts parts = Parts.of(mail);
    Envelope envelope = Envelope.of(mail);
    Optional<String> feedback = parts.first("message/feedback-report");
    if (feedback.isPresent()) {
      return complaint(Fields.headers(feedback.get()), parts);
    }
    Optional<String> status = parts.first("message/delivery-status");
    if (status.isPresent()) {
      return bounce(DeliveryStatus.of(status.get()), envelope, parts);
    }
    if (envelope.isFromMailer()) {
      return bounceInWords(envelope, parts);
    }
    Optional<Trace> unsubscribe = traces.signed(Purpose.UNSUBSCRIBE, envelope.to);
    if (unsubscribe.isPresent()) {
      return new Reading.Unsubscribe(unsubscribe.get(), Writing.of(mail, parts));
    }
    if (envelope.isAutomatic()) {
      return new Reading.Ignored(Reading.Why.AUTOMATIC);
    }
    if (traces.isForged(envelope.to)) {
      return new Reading.Ignored(Reading.Why.FORGED);
    }
    Optional<Trace> trace =
        traces.signed(Purpose.REPLY, envelope.to).or(() -> traces.messageId(envelope.thread));
    return new Reading.Reply(trace, Writing.of(mail, parts));
  }

  /**
   * What stands around a mail.
   *
   * @param to all whom it was for, as text
   * @param thread what it answers, as text
   */
  private record Envelope(String to, String thread, boolean isFromMailer, boolean isAutomatic) {
    static Envelope of(MimeMessage mail) throws MessagingException {
      String returnPath = first(mail, "Return-Path");
      String from = first(mail, "From").toLowerCase(Locale.ROOT);
      boolean isNull = returnPath.strip().equals("<>");
      boolean isMailer = from.contains("mailer-daemon@") || from.contains("postmaster@");
      boolean automatic = isNull || isAutomatic(mail);
      // An automatic answer with an empty return path says so itself; a bounce in words does not.
      String submitted = first(mail, "Auto-Submitted").strip().toLowerCase(Locale.ROOT);
      boolean says = !submitted.startsWith("auto-replied");
      return new Envelope(
          all(mail, RECIPIENTS),
          all(mail, Set.of("In-Reply-To", "References")),
          isMailer || (isNull && says && isNotVacation(mail)),
          automatic);
    }

    private static boolean isNotVacation(MimeMessage mail) throws MessagingException {
      return first(mail, "X-Autoreply").isEmpty()
          && first(mail, "X-Autorespond").isEmpty()
          && !BULK.contains(first(mail, "Precedence").strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isAutomatic(MimeMessage mail) throws MessagingException {
      String submitted = first(mail, "Auto-Submitted").toLowerCase(Locale.ROOT).strip();
      return (!submitted.isEmpty() && !submitted.startsWith("no"))
          || !isNotVacation(mail)
          || !first(mail, "X-Auto-Response-Suppress").isEmpty()
          || !first(mail, "List-Id").isEmpty()
          || first(mail, "Content-Type").toLowerCase(Locale.ROOT).startsWith("multipart/report");
    }
  }

  private static String first(MimeMessage mail, String name) throws MessagingException {
    String[] values = mail.getHeader(name);
    return values == null || values.length == 0 ? "" : values[0];
  }

  private static String all(MimeMessage mail, Set<String> names) throws MessagingException {
    StringBuilder all = new StringBuilder();
    for (String name : names) {
      String[] values = mail.getHeader(name);
      Stream.of(values == null ? new String[0] : values)
          .forEach(value -> all.append(value).append('\n'));
    }
    return all.toString();
  }

  private Reading complaint(Map<String, String> report, Parts parts) {
    String type = report.getOrDefault("feedback-type", "").toLowerCase(Locale.ROOT);
    if (!UNWANTED.contains(type)) {
      return new Reading.Ignored(Reading.Why.AUTOMATIC);
    }
    return traces
        .any(report.getOrDefault("original-mail-from", "") + "\n" + returned(parts))
        .<Reading>map(trace -> new Reading.Report(new MailReport.Complained(trace)))
        .orElseGet(() -> new Reading.Ignored(Reading.Why.FOREIGN));
  }

  private Reading bounce(DeliveryStatus status, Envelope envelope, Parts parts) {
    return switch (status) {
      case DeliveryStatus.Delayed() -> new Reading.Ignored(Reading.Why.DELAYED);
      case DeliveryStatus.Silent() -> new Reading.Ignored(Reading.Why.UNCLEAR);
      case DeliveryStatus.Delivered() ->
          report(envelope, parts, trace -> new MailReport.Arrived(trace));
      case DeliveryStatus.Failed(EnhancedStatus said) ->
          report(envelope, parts, trace -> new MailReport.Bounced(trace, said));
    };
  }

  /** Servers of old write to people alone; a status somewhere in that is what can be used. */
  private Reading bounceInWords(Envelope envelope, Parts parts) {
    String text = parts.first("text/plain").orElse("");
    return EnhancedStatus.within(text)
        .filter(status -> status.kind() == 5)
        .map(status -> report(envelope, parts, trace -> new MailReport.Bounced(trace, status)))
        .orElseGet(() -> new Reading.Ignored(Reading.Why.UNCLEAR));
  }

  /** Makes a report of whichever delivery it is about. */
  private interface About {
    MailReport of(Trace trace);
  }

  /**
   * The address it came to, then what stands in the mail that is returned, then what it answers.
   */
  private Reading report(Envelope envelope, Parts parts, About about) {
    String returned = returned(parts);
    return traces
        .signed(Purpose.BOUNCE, envelope.to)
        .or(() -> traces.signed(Purpose.BOUNCE, returned))
        .or(() -> traces.messageId(returned))
        .or(() -> traces.messageId(envelope.thread))
        .<Reading>map(trace -> new Reading.Report(about.of(trace)))
        .orElseGet(
            () ->
                new Reading.Ignored(
                    traces.isForged(envelope.to) ? Reading.Why.FORGED : Reading.Why.FOREIGN));
  }

  /** All that may quote our mail. */
  private static String returned(Parts parts) {
    return parts.all().stream()
        .filter(leaf -> leaf.type().startsWith("message/") || leaf.type().startsWith("text/"))
        .map(Parts.Leaf::text)
        .collect(Collectors.joining("\n"));
  }
}
