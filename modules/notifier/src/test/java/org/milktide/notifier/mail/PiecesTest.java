package org.milktide.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milktide.content.GuidancePack;
import org.milktide.content.Library;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.link.Bearer;
import org.milktide.notifier.testing.CountingWords;
import org.milktide.notifier.testing.Families;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.testing.ReadMail;
import org.milktide.notifier.words.PackWords;

/** Parts of mails are made once for many readers, and carry nothing of one to another. */
class PiecesTest {
  private static final List<String> LANGUAGES =
      List.of("en-GB", "en-US", "en-AU", "es-MX", "es-ES", "cy");
  private static final List<String> ITEMS =
      List.of(
          "colostrum.frequent-feeds",
          "delayed-onset.ask-at-72h",
          "let-down.reflex",
          "milk-coming-in.signs",
          "maintenance.worry-about-supply");

  private final GuidancePack pack = GuidancePack.builtIn();

  /** A digest and the instant at which it is made a mail. */
  private record Due(ClaimedDigest digest, Instant now) {}

  private MailComposer composer() {
    return new MailComposer(Mails.SENDER, Mails.LINKS, new PackWords(new Library(pack)));
  }

  /** Families that differ in all that a mail depends on, shuffled. */
  private static List<Due> manyDues() {
    List<Due> dues = new ArrayList<>();
    for (String language : LANGUAGES) {
      for (int babies = 1; babies <= 2; babies++) {
        for (int days : new int[] {0, 10, 400}) {
          String name = language + babies + "x" + days;
          JourneyState family =
              Families.reading(Families.expecting(name + "@example.net", name, babies), language);
          dues.add(due(Families.born(family), days));
          dues.add(due(family, days));
        }
      }
    }
    Collections.shuffle(dues, new Random(4));
    return dues;
  }

  private static Due due(JourneyState family, int days) {
    ClaimedDigest digest = Families.digest(DigestKind.DIGEST, family, ITEMS.toArray(String[]::new));
    return new Due(digest, Families.NOW.plus(Duration.ofDays(days)));
  }

  @Test
  void aMailIsTheSameWhetherItsPartsWereMadeForOthersOrForItAlone() throws Exception {
    MailComposer shared = composer();
    for (int round = 0; round < 2; round++) {
      for (Due due : manyDues()) {
        ReadMail alone = Mails.read(composer(), due.digest(), due.now());
        ReadMail together = Mails.read(shared, due.digest(), due.now());
        assertThat(together.text()).isEqualTo(alone.text());
        assertThat(together.html()).isEqualTo(alone.html());
      }
    }
  }

  @Test
  void noMailHoldsAnotherReadersNameOrLinks() throws Exception {
    MailComposer shared = composer();
    List<Due> dues = manyDues();
    for (Due due : dues) {
      String html = Mails.read(shared, due.digest(), due.now()).html();
      for (Due other : dues) {
        if (!other.digest().ref().journey().equals(due.digest().ref().journey())) {
          Bearer stranger = new Bearer(other.digest().ref().journey(), other.digest().recipient());
          assertThat(html).doesNotContain(Mails.LINKS.loss(stranger));
        }
      }
      assertThat(html.split("Hello |Hola, ", -1)).hasSize(2);
    }
  }

  @Test
  void theSameWordsAreAskedForOnce() throws Exception {
    CountingWords words = new CountingWords();
    MailComposer composer = new MailComposer(Mails.SENDER, Mails.LINKS, words);
    for (int i = 0; i < 5; i++) {
      JourneyState family = Families.born(Families.expecting("p" + i + "@example.net", "P" + i));
      Mails.read(composer, Families.digest(DigestKind.DIGEST, family, "test.one"), Families.NOW);
    }

    assertThat(words.asked()).containsExactly("test.one en-GB 1 2027-01-08", "en-GB 2027-01-08");
  }

  @Test
  void whatDiffersForReadersIsAskedForAnew() throws Exception {
    CountingWords words = new CountingWords();
    MailComposer composer = new MailComposer(Mails.SENDER, Mails.LINKS, words);
    JourneyState one = Families.expecting("one@example.net", "One");
    JourneyState two = Families.expecting("two@example.net", "Two", 2);
    Instant tomorrow = Families.NOW.plus(Duration.ofDays(1));
    read(composer, one, Families.NOW);
    read(composer, two, Families.NOW);
    read(composer, Families.reading(one, "en-US"), Families.NOW);
    read(composer, one, tomorrow);

    assertThat(words.asked())
        .containsExactly(
            "test.one en-GB 1 2027-01-08",
            "test.one en-GB 2 2027-01-08",
            "test.one en-US 1 2027-01-08",
            "test.one en-GB 1 2027-01-09");
  }

  private static void read(MailComposer composer, JourneyState family, Instant now)
      throws Exception {
    Mails.read(composer, Families.digest(DigestKind.DIGEST, family, "test.one"), now);
  }

  @Test
  void anotherPackIsInTheNextMail(@TempDir Path directory) throws Exception {
    Library library = new Library(pack);
    MailComposer composer = new MailComposer(Mails.SENDER, Mails.LINKS, new PackWords(library));
    JourneyState family = Families.expecting("ana@example.net", "Ana");
    ClaimedDigest digest = Families.digest(DigestKind.DIGEST, family, "let-down.reflex");
    assertThat(Mails.read(composer, digest, Families.NOW).text()).contains("oxytocin");

    library.replace(edited(directory, "items/let-down/reflex.md"));

    assertThat(Mails.read(composer, digest, Families.NOW).text())
        .contains("a hormone")
        .doesNotContain("oxytocin");
  }

  /** Our pack with an item that speaks of a hormone. */
  private static GuidancePack edited(Path directory, String item) throws IOException {
    try (InputStream ours =
        Objects.requireNonNull(GuidancePack.class.getResourceAsStream("/pack/" + item))) {
      String text = new String(ours.readAllBytes(), StandardCharsets.UTF_8);
      Path file = directory.resolve(item);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, text.replace("oxytocin", "a hormone"));
    }
    return GuidancePack.over(directory);
  }
}
