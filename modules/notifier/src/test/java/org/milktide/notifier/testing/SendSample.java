package org.milktide.notifier.testing;

import java.nio.file.Path;
import java.time.Duration;
import org.milktide.content.GuidancePack;
import org.milktide.content.Library;
import org.milktide.domain.digest.DigestKind;
import org.milktide.notifier.dkim.DkimKey;
import org.milktide.notifier.dkim.DkimSettings;
import org.milktide.notifier.dkim.DkimSigner;
import org.milktide.notifier.dkim.SigningPost;
import org.milktide.notifier.mail.Composition;
import org.milktide.notifier.mail.MailComposer;
import org.milktide.notifier.smtp.MailServer;
import org.milktide.notifier.smtp.Post;
import org.milktide.notifier.smtp.Posted;
import org.milktide.notifier.smtp.SmtpPost;
import org.milktide.notifier.smtp.SmtpSettings;
import org.milktide.notifier.words.PackWords;

/** Sends a signed digest of the built-in guidance to a mail server on this machine. */
public final class SendSample {
  private SendSample() {}

  /**
   * Arguments: the server's port, the signing domain, the selector, the key's file, the address.
   */
  public static void main(String[] args) {
    DkimSettings dkim = new DkimSettings(args[1], args[2], DkimKey.read(Path.of(args[3])));
    MailServer server = MailServer.plain("127.0.0.1", Integer.parseInt(args[0]));
    try (Post post =
        new SigningPost(new DkimSigner(dkim), new SmtpPost(server, SmtpSettings.DEFAULT))) {
      Posted posted = send(post, args[4]);
      System.out.println(dkim.dnsName() + " " + dkim.key().dnsRecord());
      if (!(posted instanceof Posted.Accepted)) {
        throw new IllegalStateException(posted.toString());
      }
    }
  }

  private static Posted send(Post post, String to) {
    MailComposer composer =
        new MailComposer(
            Mails.SENDER, Mails.LINKS, new PackWords(new Library(GuidancePack.builtIn())));
    Composition made =
        composer.compose(
            Families.digest(
                DigestKind.DIGEST,
                Families.expecting(to, "Ana"),
                "pregnancy.before-the-birth",
                "colostrum.first-day"),
            Families.NOW);
    return switch (made) {
      case Composition.Ready(var mail) -> post.post(mail, Duration.ofSeconds(55));
      case Composition.InPart(var mail, var _) -> post.post(mail, Duration.ofSeconds(55));
      case Composition.Impossible(String reason) -> throw new IllegalStateException(reason);
      case Composition.NotNow(String reason) -> throw new IllegalStateException(reason);
    };
  }
}
