package org.milktide.notifier.mail;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.milktide.content.GuidancePack;
import org.milktide.content.Library;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.journey.JourneyState;
import org.milktide.notifier.testing.Families;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.testing.ReadMail;
import org.milktide.notifier.words.PackWords;

/** Writes sample mails as files, to be looked at: the only argument is a directory. */
final class SampleMails {
  private static final MailComposer COMPOSER =
      new MailComposer(
          Mails.SENDER, Mails.LINKS, new PackWords(new Library(GuidancePack.builtIn())));

  private SampleMails() {}

  public static void main(String[] arguments) throws Exception {
    Path directory = Path.of(arguments[0]);
    JourneyState pregnant = Families.expecting("ana@example.net", "Ana");
    JourneyState born = Families.born(pregnant);
    Instant weeksBefore = Families.NOW.minus(Duration.ofDays(20));
    write(directory, "pregnancy", digest(pregnant, "pregnancy.before-the-birth"), weeksBefore);
    write(directory, "colostrum", digest(born, "colostrum.frequent-feeds", "let-down.reflex"));
    write(directory, "question", digest(born, "delayed-onset.ask-at-72h"));
    write(directory, "link", Families.digest(DigestKind.LINK, born));
    write(directory, "data", Families.digest(DigestKind.DATA, born));
    JourneyState asked = Families.asked("ana@example.net", "Ana");
    write(directory, "confirm", Families.digest(DigestKind.CONFIRM, asked));
  }

  private static ClaimedDigest digest(JourneyState family, String... items) {
    return Families.digest(DigestKind.DIGEST, family, items);
  }

  private static void write(Path directory, String name, ClaimedDigest digest) throws Exception {
    write(directory, name, digest, Families.NOW);
  }

  private static void write(Path directory, String name, ClaimedDigest digest, Instant now)
      throws Exception {
    if (!(COMPOSER.compose(digest, now) instanceof Composition.Ready(MimeMessage mail))) {
      throw new IOException(name + " could not be made");
    }
    ReadMail read = ReadMail.of(mail);
    Files.writeString(directory.resolve(name + ".html"), read.html());
    Files.writeString(directory.resolve(name + ".txt"), read.text());
  }
}
