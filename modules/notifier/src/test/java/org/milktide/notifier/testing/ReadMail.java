package org.milktide.notifier.testing;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** A mail as its receiver reads it, from its bytes. */
public record ReadMail(String raw, MimeMessage message, String text, String html) {
  private static final Properties READING = new Properties();

  static {
    READING.put("mail.mime.allowutf8", "true");
  }

  /** Reads the bytes that this mail is sent as. */
  public static ReadMail of(MimeMessage mail) throws MessagingException, IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    mail.writeTo(bytes);
    return of(bytes.toByteArray());
  }

  public static ReadMail of(byte[] bytes) throws MessagingException, IOException {
    Session session = Session.getInstance(READING);
    MimeMessage read = new MimeMessage(session, new ByteArrayInputStream(bytes));
    String raw = new String(bytes, StandardCharsets.US_ASCII);
    return read.getContent() instanceof MimeMultipart parts
        ? new ReadMail(raw, read, content(parts.getBodyPart(0)), content(parts.getBodyPart(1)))
        : new ReadMail(raw, read, content(read), "");
  }

  /** Empty where a part is no text. */
  private static String content(Part part) throws MessagingException, IOException {
    return part.getContent() instanceof String text ? text.replace("\r\n", "\n") : "";
  }

  public String header(String name) throws MessagingException {
    String value = message.getHeader(name, null);
    return value == null ? "" : value;
  }

  public String to() throws MessagingException {
    return message.getRecipients(Message.RecipientType.TO)[0].toString();
  }
}
