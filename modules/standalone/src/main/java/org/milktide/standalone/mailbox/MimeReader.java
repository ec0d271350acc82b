package org.milktide.standalone.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads MIME messages leniently: a broken one is still shown as far as it goes. */
final class MimeReader {
  private MimeReader() {}

  /** How a list shows a stored mail. */
  static StoredMail listed(String id, Instant arrival, InputStream raw) throws IOException {
    try {
      var message = new MimeMessage(null, raw);
      String to = first(message, MailStore.DELIVERED_TO);
      @Nullable Date date = message.getSentDate();
      Instant at = date == null ? arrival : date.toInstant();
      return new StoredMail(id, to, decoded(first(message, "Subject")), at);
    } catch (MessagingException unreadable) {
      return new StoredMail(id, "", "", arrival);
    }
  }

  /** How a page shows a stored mail. */
  static MailView viewed(byte[] raw) {
    try {
      var message = new MimeMessage(null, new ByteArrayInputStream(raw));
      List<MailView.Header> headers = new ArrayList<>();
      for (Header header : Collections.list(message.getAllHeaders())) {
        headers.add(new MailView.Header(header.getName(), decoded(header.getValue())));
      }
      var body = new MailView.Body(find(message, "text/plain"), find(message, "text/html"));
      return new MailView(headers, body);
    } catch (MessagingException | IOException unreadable) {
      var whole = new MailView.Body(new String(raw, StandardCharsets.UTF_8), "");
      return new MailView(List.of(), whole);
    }
  }

  private static String find(Part part, String type) throws MessagingException, IOException {
    if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) return "";
    if (part.isMimeType(type)) return text(part);
    if (!part.isMimeType("multipart/*")) return "";
    var parts = new MimeMultipart(part.getDataHandler().getDataSource());
    for (int i = 0; i < parts.getCount(); i++) {
      BodyPart inner = parts.getBodyPart(i);
      String found = find(inner, type);
      if (!found.isEmpty()) return found;
    }
    return "";
  }

  private static String text(Part part) throws MessagingException, IOException {
    try (InputStream content = part.getInputStream()) {
      return new String(content.readAllBytes(), charset(part));
    }
  }

  private static Charset charset(Part part) throws MessagingException {
    @Nullable String name = new ContentType(part.getContentType()).getParameter("charset");
    try {
      return name == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(name));
    } catch (IllegalArgumentException unknown) {
      return StandardCharsets.UTF_8;
    }
  }

  private static String first(MimeMessage message, String name) throws MessagingException {
    String @Nullable [] values = message.getHeader(name);
    return values == null || values.length == 0 ? "" : values[0];
  }

  private static String decoded(String header) {
    String unfolded = MimeUtility.unfold(header);
    try {
      return MimeUtility.decodeText(unfolded);
    } catch (UnsupportedEncodingException unknown) {
      return unfolded;
    }
  }
}
