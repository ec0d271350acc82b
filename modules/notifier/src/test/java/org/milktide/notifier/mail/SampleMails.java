package org.milktide.notifier.mail;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.milktide.content.GuidancePack;
import org.milktide.content.Library;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.journey.JourneyState;
import org.milktide.notifier.testing.Families;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.testing.ReadMail;
import org.milktide.notifier.words.PackWords;

/** Mails worth looking at, by name, of families that read one language. */
final class SampleMails {
  private static final Instant WEEKS_BEFORE = Families.NOW.minus(Duration.ofDays(20));

  private final MailComposer composer =
      new MailComposer(
          Mails.SENDER, Mails.LINKS, new PackWords(new Library(GuidancePack.builtIn())));
  private final Map<String, MimeMessage> mails = new LinkedHashMap<>();
  private final String language;

  private SampleMails(String language) {
    this.language = language;
  }

  /** Writes them as files: a directory, and the language, in English at first. */
  public static void main(String[] arguments) throws Exception {
    Path directory = Files.createDirectories(Path.of(arguments[0]));
    for (Map.Entry<String, MimeMessage> mail :
        in(arguments.length > 1 ? arguments[1] : "en-GB").entrySet()) {
      ReadMail read = ReadMail.of(mail.getValue());
      Files.writeString(directory.resolve(mail.getKey() + ".html"), read.html());
      Files.writeString(directory.resolve(mail.getKey() + ".txt"), read.text());
      try (OutputStream raw = Files.newOutputStream(directory.resolve(mail.getKey() + ".eml"))) {
        mail.getValue().writeTo(raw);
      }
    }
  }

  /** All of them, in the order of a family's time. */
  static Map<String, MimeMessage> in(String language) throws IOException {
    SampleMails samples = new SampleMails(language);
    samples.digests();
    samples.answers();
    return samples.mails;
  }

  private void digests() throws IOException {
    JourneyState pregnant = reading(Families.expecting("ana@example.net", "Ana"));
    JourneyState born = Families.born(pregnant);
    add("pregnancy", digest(pregnant, "pregnancy.before-the-birth"), WEEKS_BEFORE);
    add("first-hours", digest(born, "first-hours.congratulations"), Families.NOW);
    add("two", digest(born, "colostrum.frequent-feeds", "let-down.reflex"), Families.NOW);
    add("question", digest(born, "delayed-onset.ask-at-72h"), Families.NOW);
    String[] six = {
      "milk-coming-in.signs",
      "colostrum.frequent-feeds",
      "let-down.reflex",
      "colostrum.what-it-holds",
      "rhythm.night-and-day",
      "guides.dehydration-signs"
    };
    add("six", digest(born, six), Families.NOW);
    Instant later = Families.NOW.plus(Duration.ofDays(60));
    add("later", digest(born, "maintenance.supply-on-demand", "let-down.later-months"), later);
  }

  private void answers() throws IOException {
    JourneyState asked = reading(Families.asked("ana@example.net", "Ana"));
    JourneyState born = Families.born(reading(Families.expecting("ana@example.net", "Ana")));
    add("confirm", Families.digest(DigestKind.CONFIRM, asked), Families.NOW);
    add("link", Families.digest(DigestKind.LINK, born), Families.NOW);
    add("data", Families.digest(DigestKind.DATA, born), Families.NOW);
  }

  private JourneyState reading(JourneyState family) {
    return Families.reading(family, language);
  }

  private static ClaimedDigest digest(JourneyState family, String... items) {
    return Families.digest(DigestKind.DIGEST, family, items);
  }

  private void add(String name, ClaimedDigest digest, Instant now) throws IOException {
    if (!(composer.compose(digest, now) instanceof Composition.Ready(MimeMessage mail))) {
      throw new IOException(name + " could not be made");
    }
    mails.put(name, mail);
  }
}
