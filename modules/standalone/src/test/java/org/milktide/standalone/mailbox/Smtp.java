package org.milktide.standalone.mailbox;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/** Hands mails over as the service does. */
final class Smtp {
  private Smtp() {}

  static MimeMessage mail(Mailbox mailbox, String to, String subject) throws MessagingException {
    var properties = new Properties();
    properties.put("mail.smtp.host", "127.0.0.1");
    properties.put("mail.smtp.port", Integer.toString(mailbox.port()));
    properties.put("mail.smtp.from", "bounce+7@example.org");
    properties.put("mail.smtp.timeout", "30000");
    var mail = new MimeMessage(Session.getInstance(properties));
    mail.setFrom("Milktide <care@example.org>");
    mail.setRecipients(Message.RecipientType.TO, InternetAddress.parse(to));
    mail.setSubject(subject, "UTF-8");
    mail.setText("Hello", "UTF-8");
    return mail;
  }

  @SuppressWarnings("JavaUtilDate") // Jakarta Mail knows no other
  static void date(MimeMessage mail, Instant at) throws MessagingException {
    mail.setSentDate(Date.from(at));
  }

  static void alternatives(MimeMessage mail, String text, String html) throws MessagingException {
    var plain = new MimeBodyPart();
    plain.setText(text, "UTF-8");
    var rich = new MimeBodyPart();
    rich.setText(html, "ISO-8859-1", "html");
    mail.setContent(new MimeMultipart("alternative", plain, rich));
  }

  static void send(MimeMessage mail) throws MessagingException {
    Transport.send(mail);
  }
}
