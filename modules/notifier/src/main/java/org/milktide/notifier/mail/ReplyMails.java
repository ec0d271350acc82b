package org.milktide.notifier.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.link.Links;

/**
 * Mails about what people answer. All of them leave with an empty return path and say that a
 * machine wrote them, so that no machine answers.
 */
public final class ReplyMails {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

  private final Sender sender;
  private final Links links;
  private final String host;

  public ReplyMails(Sender sender, Links links) {
    this.sender = sender;
    this.links = links;
    this.host = URI.create(links.page("/")).getHost();
  }

  /**
   * Whom an answer goes to.
   *
   * @param messageId of the mail that is answered; empty where it has none
   */
  public record To(EmailAddress address, Locale language, String messageId) {}

  /** Nobody reads this at once; whom to call, and where more is. */
  public Optional<MimeMessage> nobodyReadsAtOnce(To to, List<String> callNow, Instant now) {
    Texts texts = Texts.in(to.language());
    StringBuilder text = new StringBuilder(texts.get("reply.lead", sender.name())).append("\n\n");
    text.append(texts.get("reply.call")).append('\n');
    callNow.forEach(line -> text.append("- ").append(line).append('\n'));
    text.append(links.page("/help")).append("\n\n").append(texts.get("reply.stop")).append('\n');
    return answer(to, texts.get("reply.subject"), text.toString(), now);
  }

  /** One line: the messages have stopped. */
  public Optional<MimeMessage> stopped(To to, Instant now) {
    Texts texts = Texts.in(to.language());
    return answer(
        to, texts.get("stopped.subject"), texts.get("stopped.line", sender.name()) + "\n", now);
  }

  /**
   * A person's mail, handed on as it came. It is from us, so that no policy of the person's domain
   * is broken, and an answer to it reaches the person.
   *
   * @param from who wrote it
   * @param text what they wrote, as far as it can be read
   * @param original all of it
   */
  public Optional<MimeMessage> forward(
      EmailAddress from, EmailAddress to, String text, byte[] original, Instant now) {
    Optional<InternetAddress> target = Mailbox.of(to);
    Optional<InternetAddress> writer = Mailbox.of(from);
    if (target.isEmpty() || writer.isEmpty()) {
      return Optional.empty();
    }
    Texts texts = Texts.in(Locale.ENGLISH);
    try {
      // The same for the same mail, so that one handed on twice can be told.
      String id = UUID.nameUUIDFromBytes(original) + ".forward";
      OwnIdMessage mail = fresh(id, target.get(), texts.get("forward.subject"), now);
      mail.setReplyTo(new InternetAddress[] {writer.get()});
      mail.setHeader("Auto-Submitted", "auto-generated");
      MimeBodyPart note = new MimeBodyPart();
      note.setText(texts.get("forward.note") + "\n\n" + text, UTF_8);
      note.setHeader("Content-Transfer-Encoding", "quoted-printable");
      mail.setContent(new MimeMultipart(note, attached(original)));
      mail.saveChanges();
      return Optional.of(mail);
    } catch (MessagingException e) {
      throw unbuilt(e);
    }
  }

  /** As bytes, not as a message: whatever stands in it, it arrives as it is. */
  private static MimeBodyPart attached(byte[] original) throws MessagingException {
    InternetHeaders headers = new InternetHeaders();
    headers.setHeader("Content-Type", "application/octet-stream; name=message.eml");
    headers.setHeader("Content-Disposition", "attachment; filename=message.eml");
    headers.setHeader("Content-Transfer-Encoding", "base64");
    return new MimeBodyPart(headers, Base64.getMimeEncoder().encode(original));
  }

  private Optional<MimeMessage> answer(To to, String subject, String text, Instant now) {
    Optional<InternetAddress> mailbox = Mailbox.of(to.address());
    if (mailbox.isEmpty()) {
      return Optional.empty();
    }
    try {
      OwnIdMessage mail = fresh(UUID.randomUUID() + ".answer", mailbox.get(), subject, now);
      mail.setHeader("Auto-Submitted", "auto-replied");
      mail.setHeader("X-Auto-Response-Suppress", "All");
      if (!to.messageId().isEmpty()) {
        mail.setHeader("In-Reply-To", to.messageId());
        mail.setHeader("References", to.messageId());
      }
      mail.setText(text, UTF_8);
      mail.setHeader("Content-Transfer-Encoding", "quoted-printable");
      mail.saveChanges();
      return Optional.of(mail);
    } catch (MessagingException e) {
      throw unbuilt(e);
    }
  }

  private OwnIdMessage fresh(String id, InternetAddress to, String subject, Instant now)
      throws MessagingException {
    OwnIdMessage mail = new OwnIdMessage("<" + id + "@" + host + ">", Mailbox.isInternational(to));
    mail.setEnvelopeFrom("<>");
    try {
      mail.setFrom(new InternetAddress(sender.from().value(), sender.name(), UTF_8));
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("every Java platform has UTF-8", e);
    }
    mail.setRecipient(Message.RecipientType.TO, to);
    mail.setSubject(subject, UTF_8);
    mail.setHeader("Date", DATE.format(now.atOffset(ZoneOffset.UTC)));
    return mail;
  }

  /** Its message may hold an address; the kind of failure is what helps. */
  private static IllegalStateException unbuilt(MessagingException e) {
    return new IllegalStateException("mail could not be built: " + e.getClass().getName());
  }
}
