package org.milktide.notifier.testing;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.link.Links;
import org.milktide.domain.link.Tokens;
import org.milktide.notifier.mail.Composition;
import org.milktide.notifier.mail.MailComposer;
import org.milktide.notifier.mail.Sender;

/** A service that writes mails. */
public final class Mails {
  public static final Links LINKS =
      new Links(
          URI.create("https://guide.example.org"),
          new Tokens("a secret of thirty-two bytes ...".getBytes(StandardCharsets.UTF_8)));

  public static final Sender SENDER =
      new Sender(
          "Milktide",
          new EmailAddress("guide@example.org"),
          null,
          "12 Harbour Lane, Exampleton",
          null);

  private Mails() {}

  /** The mail of a digest that can be sent. */
  public static MimeMessage ready(ClaimedDigest digest) {
    return switch (composer().compose(digest, Families.NOW)) {
      case Composition.Ready(MimeMessage mail) -> mail;
      case Composition.InPart(var _, var leftOut) -> throw new AssertionError("without " + leftOut);
      case Composition.Impossible(String reason) -> throw new AssertionError(reason);
      case Composition.NotNow(String reason) -> throw new AssertionError(reason);
    };
  }

  /** The mail that this composer makes of a digest at an instant, as its receiver reads it. */
  public static ReadMail read(MailComposer composer, ClaimedDigest digest, Instant now)
      throws MessagingException, IOException {
    if (!(composer.compose(digest, now) instanceof Composition.Ready(MimeMessage mail))) {
      throw new AssertionError("no mail: " + composer.compose(digest, now));
    }
    return ReadMail.of(mail);
  }

  public static MailComposer composer() {
    return new MailComposer(SENDER, LINKS, new TestingWords());
  }
}
