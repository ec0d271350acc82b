package org.milktide.notifier.inbound;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.EmailAddress;

/** Reads what a person wrote. */
final class Writing {
  private static final int LONGEST = 20_000;

  private Writing() {}

  static Reading.Written of(MimeMessage mail, Parts parts) throws MessagingException {
    String subject = mail.getSubject();
    String id = mail.getHeader("Message-ID", null);
    String text =
        parts
            .first("text/plain")
            .filter(plain -> !plain.isBlank())
            .or(() -> parts.first("text/html").map(Writing::plain))
            .orElse("");
    return new Reading.Written(
        from(mail),
        id == null || id.length() > 500 || !id.matches("<[\\x21-\\x7e&&[^<>]]+>") ? "" : id,
        subject == null ? "" : subject,
        text.length() > LONGEST ? text.substring(0, LONGEST) : text);
  }

  private static @Nullable EmailAddress from(MimeMessage mail) {
    try {
      Address[] from = mail.getFrom();
      if (from == null || from.length != 1 || !(from[0] instanceof InternetAddress one)) {
        return null;
      }
      String address = one.getAddress();
      return address == null ? null : new EmailAddress(address);
    } catch (MessagingException | IllegalArgumentException e) {
      return null;
    }
  }

  /** Lines are kept, and where a quotation begins; all else of the form goes. */
  private static String plain(String html) {
    String start = html.length() > LONGEST ? html.substring(0, LONGEST) : html;
    return start
        .replaceAll("(?is)<(head|style|script)\\b.*?</\\1>", " ")
        .replaceAll("(?i)<blockquote\\b|<div[^<>]{0,200}gmail_quote", "\n> <")
        .replaceAll("[\r\n]+(?!> )", " ")
        .replaceAll("(?i)<br\\b[^<>]*>|</(p|div|li|tr|h\\d)>", "\n")
        .replaceAll("<[^<>]*>", "")
        .replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
