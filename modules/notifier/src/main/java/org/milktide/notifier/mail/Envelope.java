package org.milktide.notifier.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.bounce.ReturnPaths.Purpose;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.link.Links;

/** Puts a mail's two forms and its headers together. */
final class Envelope {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

  private final Sender sender;
  private final Links links;
  private final Answers answers;
  private final String host;

  /**
   * Envelopes of one installation.
   *
   * @param host names the installation in ids
   */
  Envelope(Sender sender, Links links, Answers answers, String host) {
    this.sender = sender;
    this.links = links;
    this.answers = answers;
    this.host = host;
  }

  /** What a mail says, twice. */
  record Body(String subject, String text, String html) {}

  MimeMessage wrap(ClaimedDigest digest, InternetAddress to, Body body, Instant now)
      throws MessagingException {
    OwnIdMessage mail =
        new OwnIdMessage(
            "<" + digest.ref().id() + "." + digest.ref().journey() + "@" + host + ">",
            Mailbox.isInternational(to));
    mail.setFrom(named(sender.from()));
    EmailAddress replyTo = answers.isRead() ? signed(Purpose.REPLY, digest) : sender.replyTo();
    if (replyTo != null) {
      mail.setReplyTo(new InternetAddress[] {named(replyTo)});
    }
    EmailAddress returnPath = signed(Purpose.BOUNCE, digest);
    if (returnPath != null) {
      mail.setEnvelopeFrom(returnPath.value());
    }
    mail.setRecipient(Message.RecipientType.TO, to);
    mail.setSubject(body.subject(), UTF_8);
    mail.setHeader("Date", DATE.format(now.atOffset(ZoneOffset.UTC)));
    mail.setHeader("Auto-Submitted", "auto-generated");
    String kind = digest.kind().name().toLowerCase(Locale.ROOT);
    mail.setHeader("Feedback-ID", kind + ":" + host + ":milktide");
    if (!digest.kind().isService()) {
      addListHeaders(mail, digest);
    }
    mail.setContent(alternative(body));
    mail.saveChanges();
    return mail;
  }

  /** An address of this delivery alone; null where none are signed. */
  private @Nullable EmailAddress signed(Purpose purpose, ClaimedDigest digest) {
    return answers.paths() == null
        ? null
        : answers.paths().of(purpose, digest.ref().journey(), digest.ref().id());
  }

  private void addListHeaders(MimeMessage mail, ClaimedDigest digest) throws MessagingException {
    Bearer bearer = new Bearer(digest.ref().journey(), digest.recipient());
    String page = "<" + links.unsubscribe(bearer) + ">";
    EmailAddress mailbox =
        answers.isRead() ? signed(Purpose.UNSUBSCRIBE, digest) : sender.unsubscribeTo();
    mail.setHeader(
        "List-Unsubscribe",
        mailbox == null ? page : page + ",\r\n <mailto:" + mailbox.value() + "?subject=STOP>");
    mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    mail.setHeader("List-Id", "<guide." + host + ">");
  }

  private InternetAddress named(EmailAddress address) throws MessagingException {
    try {
      return new InternetAddress(address.value(), sender.name(), UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("every Java platform has UTF-8", e);
    }
  }

  /** The plain form first: mail programs show the last form that they can. */
  private static MimeMultipart alternative(Body body) throws MessagingException {
    MimeMultipart parts = new MimeMultipart("alternative");
    parts.addBodyPart(part(body.text(), "plain"));
    parts.addBodyPart(part(body.html(), "html"));
    return parts;
  }

  private static MimeBodyPart part(String content, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(content, UTF_8, subtype);
    part.setHeader("Content-Transfer-Encoding", "quoted-printable");
    return part;
  }
}
