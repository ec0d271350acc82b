package org.milktide.standalone.simulate;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milktide.content.GuidancePack;
import org.milktide.content.Library;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.link.Links;
import org.milktide.domain.link.Tokens;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.domain.plan.Release;
import org.milktide.domain.simulation.Outcome;
import org.milktide.domain.simulation.Simulation;
import org.milktide.domain.time.QuietHours;
import org.milktide.domain.time.Rhythm;
import org.milktide.notifier.mail.Composition;
import org.milktide.notifier.mail.MailComposer;
import org.milktide.notifier.mail.Sender;
import org.milktide.notifier.words.PackWords;

/** Mails picked at random from the lives of drawn families, by the built-in pack. */
public final class DrawnMails {
  private static final GuidancePack PACK = GuidancePack.builtIn();
  private static final Sender SENDER =
      new Sender(
          "Milktide",
          new EmailAddress("guide@example.org"),
          null,
          "12 Harbour Lane, Exampleton",
          null);
  private static final Links LINKS =
      new Links(
          URI.create("https://guide.example.org"),
          new Tokens("a secret of thirty-two bytes ...".getBytes(StandardCharsets.UTF_8)));

  private final MailComposer composer =
      new MailComposer(SENDER, LINKS, new PackWords(new Library(PACK)));
  private final Random random;
  private final Locale locale;
  private final ZoneId zone;

  /** Mails to families who read this language in this zone; the same seed, the same mails. */
  public DrawnMails(long seed, String locale, String zone) {
    this.random = new Random(seed);
    this.locale = Locale.forLanguageTag(locale);
    this.zone = ZoneId.of(zone);
  }

  /** One mail's HTML. */
  public String next() throws MessagingException, IOException {
    Scenario family = family();
    List<Outcome.Sending> sendings =
        Simulation.run(family.events(), PACK.catalogue(), family.happenings().until()).sendings();
    Outcome.Sending one = sendings.get(random.nextInt(sendings.size()));
    return switch (composer.compose(digest(one), one.at())) {
      case Composition.Ready(MimeMessage mail) -> html(mail);
      case Composition.InPart(_, Set<PlannedItem.Key> leftOut) ->
          throw new IllegalStateException("without words: " + leftOut);
      case Composition.Impossible(String reason) -> throw new IllegalStateException(reason);
      case Composition.NotNow(String reason) -> throw new IllegalStateException(reason);
    };
  }

  private Scenario family() {
    LocalDate due = LocalDate.parse("2027-01-10").plusDays(random.nextInt(365));
    Instant birth =
        due.minusDays(random.nextInt(40) - 10L)
            .atTime(random.nextInt(24), random.nextInt(60))
            .atZone(zone)
            .toInstant();
    Instant told = birth.plus(Duration.ofHours(random.nextInt(12)));
    return new Scenario(
        due,
        random.nextInt(5) == 0 ? 2 : 1,
        new Preferences(zone, locale, Rhythm.DEFAULT, QuietHours.DEFAULT),
        new Happenings(
            due.minusDays(170).atStartOfDay(zone).toInstant(),
            birth,
            told,
            milkIn(birth, told),
            birth.plus(Duration.ofDays(200))));
  }

  private @Nullable Instant milkIn(Instant birth, Instant told) {
    Instant noticed = birth.plus(Duration.ofHours(50L + random.nextInt(40)));
    return random.nextBoolean() && noticed.isAfter(told) ? noticed : null;
  }

  private static ClaimedDigest digest(Outcome.Sending sending) {
    Release release = sending.release();
    UUID id = UUID.nameUUIDFromBytes(release.toString().getBytes(StandardCharsets.UTF_8));
    return new ClaimedDigest(
        new DigestRef(sending.known().id(), new DigestId(id)),
        release.recipient(),
        release.question() ? DigestKind.QUESTION : DigestKind.DIGEST,
        release.channel(),
        release.items().stream().map(PlannedItem::key).toList(),
        release.scheduledFor(),
        release.sendBefore(),
        1,
        sending.known());
  }

  /** As a mail program reads it: from the mail's bytes. */
  private static String html(MimeMessage mail) throws MessagingException, IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    mail.writeTo(bytes);
    MimeMessage read = new MimeMessage(null, new ByteArrayInputStream(bytes.toByteArray()));
    BodyPart form = ((MimeMultipart) read.getContent()).getBodyPart(1);
    try (InputStream content = form.getInputStream()) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
