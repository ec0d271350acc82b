package org.milktide.notifier.dkim;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** A mail that is sent as the very bytes that were signed. */
final class SignedMail extends SMTPMessage {
  private final byte[] bytes;

  private SignedMail(MimeMessage unsigned, byte[] bytes) throws MessagingException {
    super(unsigned.getSession(), new ByteArrayInputStream(bytes));
    this.bytes = bytes;
  }

  static SignedMail of(MimeMessage unsigned, byte[] bytes) throws MessagingException {
    SignedMail signed = new SignedMail(unsigned, bytes);
    if (unsigned instanceof SMTPMessage smtp) {
      signed.setEnvelopeFrom(smtp.getEnvelopeFrom());
    }
    return signed;
  }

  @Override
  public void writeTo(OutputStream out, String[] ignored) throws IOException {
    out.write(bytes);
  }
}
