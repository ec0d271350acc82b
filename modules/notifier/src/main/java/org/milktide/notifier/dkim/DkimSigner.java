package org.milktide.notifier.dkim;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.james.jdkim.DKIMSigner;
import org.apache.james.jdkim.api.BodyHasher;
import org.apache.james.jdkim.exceptions.PermFailException;

/** Signs mails (RFC 6376, relaxed/relaxed); any number at a time. */
public final class DkimSigner {
  /** Each twice, so that nobody on the way can add another one. */
  static final List<String> SIGNED =
      List.of(
          "From",
          "To",
          "Subject",
          "Date",
          "Message-ID",
          "Reply-To",
          "MIME-Version",
          "Content-Type",
          "List-Unsubscribe",
          "List-Unsubscribe-Post",
          "List-Id",
          "Auto-Submitted",
          "Feedback-ID");

  private static final int LINE = 78;
  private static final Pattern SIGNATURE = Pattern.compile("(?<= b=)[A-Za-z0-9+/=]+");
  private static final String CRLF = "\r\n";

  private final DKIMSigner signer;
  private final String template;

  public DkimSigner(DkimSettings settings) {
    // No time: the product's may be moved by hand, and what is sent has a date.
    template =
        "v=1; a=rsa-sha256; c=relaxed/relaxed; d="
            + settings.domain()
            + "; s="
            + settings.selector()
            + "; h="
            + SIGNED.stream().map(name -> name + ":" + name).collect(Collectors.joining(": "))
            + "; bh=; b=";
    signer = new DKIMSigner(template, settings.key().key());
  }

  /** The same mail with a signature over just those bytes that will be sent. */
  SignedMail sign(MimeMessage mail) throws MessagingException {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      mail.writeTo(bytes);
      WholeMail whole = WholeMail.of(bytes.toByteArray());
      return SignedMail.of(mail, whole.under(signature(whole)));
    } catch (IOException | PermFailException e) {
      // Its message may quote a header.
      throw new IllegalStateException("mail could not be signed: " + e.getClass().getName());
    }
  }

  private String signature(WholeMail mail) throws IOException, PermFailException {
    BodyHasher hasher = signer.newBodyHasher(signer.newSignatureRecordTemplate(template));
    hasher.getOutputStream().write(mail.body());
    hasher.getOutputStream().close();
    return folded(signer.sign(mail, hasher));
  }

  /** Lines may break where a space is, and anywhere in the signature itself. */
  private static String folded(String header) {
    String spaced =
        SIGNATURE.matcher(header).replaceFirst(b -> b.group().replaceAll(".{64}", "$0 "));
    StringBuilder lines = new StringBuilder();
    int length = 0;
    for (String word : spaced.split(" ", -1)) {
      if (length > 0) {
        boolean fits = length + word.length() < LINE;
        lines.append(fits ? " " : CRLF + "\t");
        length = fits ? length + 1 : 1;
      }
      lines.append(word);
      length += word.length();
    }
    return lines.toString();
  }
}
