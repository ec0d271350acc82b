package org.milktide.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Audience;
import org.milktide.domain.guidance.Condition;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.guidance.Moment;
import org.milktide.domain.guidance.Offset;
import org.milktide.domain.guidance.Urgency;
import org.milktide.domain.id.ItemId;

class GuidancePackTest {
  private static final ItemId LITTLE = new ItemId("colostrum.little");
  private static final LocalDate TODAY = LocalDate.parse("2027-02-01");
  private static final Reader ONE = new Reader(Locale.UK, 1, TODAY);
  private static final Reader TWO = new Reader(Locale.of("en", "NZ"), 2, TODAY);

  private static final Map<LineKind, String> WORDS =
      Map.of(
          LineKind.FEEDING, "a feeding line",
          LineKind.MOOD, "a mood line",
          LineKind.LOSS, "a loss line");

  private FixturePack files;

  @BeforeEach
  void writePack(@TempDir Path directory) {
    files = new FixturePack(directory);
  }

  @Test
  void readsWhenAnItemIsRight() {
    files.item(
        "urgency: U0", "urgency: U2\nasks: milk-in\ncooldown: 14d\nunless: [own-plan, stopped]");
    GuidancePack pack = files.load();

    assertThat(pack.catalogue().items())
        .containsExactly(
            new Item(
                LITTLE,
                new Moment(Anchor.BIRTH, new Offset.Hours(10)),
                new Moment(Anchor.BIRTH, new Offset.Hours(24)),
                Set.of(Condition.TERM, Condition.AT_HOME),
                Set.of(Condition.OWN_PLAN, Condition.STOPPED),
                Urgency.U2,
                Audience.PARENT,
                Duration.ofDays(14)));
  }

  @Test
  void readsTheWordsAndTheirSources() {
    Guidance little =
        files
            .item("urgency: U0", "urgency: U2\nasks: milk-in\nrule: [R12, R19b]")
            .load()
            .all()
            .getFirst();

    assertThat(little.title()).isEqualTo("A title");
    assertThat(little.topics()).containsExactly("colostrum");
    assertThat(little.asks()).contains(Question.MILK_IN);
    assertThat(little.rules()).containsExactly("R12", "R19b");
    assertThat(little.sources())
        .containsExactly(
            new Source(
                "some-book", "A book", "1991", URI.create("https://example.org/a"), Confidence.V1));
  }

  @Test
  void theRevisionChangesWithTheWordsAndNothingElse() {
    String before = revision();

    assertThat(before).matches("[0-9a-f]{12}");
    files.item("birth h24", "birth h30");
    assertThat(revision()).isEqualTo(before);
    files.item("First line", "Second line");
    assertThat(revision()).isNotEqualTo(before);
  }

  private String revision() {
    return files.load().find(LITTLE).orElseThrow().revision();
  }

  @Test
  void placeholdersDependOnTheReader() {
    files.item("First line about {baby}.", "{Baby} can wait. Call {emergency_number} for {baby}.");
    GuidancePack pack = files.load();

    assertThat(pack.render(LITTLE, ONE).text())
        .isEqualTo("Your baby can wait. Call 999 for your baby.\n\nCall your health visitor.");
    assertThat(pack.render(LITTLE, TWO).text())
        .isEqualTo(
            "Your babies can wait. Call your local emergency number for your babies.\n\n"
                + "Call your midwife.");
  }

  @Test
  void aCountryWithoutAdviceHasTheGeneralOne() {
    Reader german = new Reader(Locale.GERMANY, 1, TODAY);

    assertThat(files.load().render(LITTLE, german).text()).endsWith("Call your midwife.");
  }

  @Test
  void htmlIsSafeToEmbed() {
    files.item(
        "First line", "Hi <script>alert(1)</script> <b>x</b> [l](javascript:alert(1)) *soft*");

    assertThat(files.load().render(LITTLE, ONE).html())
        .isEqualTo(
            "<p>Hi &lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt;x&lt;/b&gt;"
                + " <a rel=\"nofollow\" href=\"\">l</a> <em>soft</em> about your baby.</p>\n"
                + "<p>Call your health visitor.</p>\n");
  }

  @Test
  void wordsOfALocaleAreNotMarkdown() {
    files.replace("locales.yaml", "your health visitor", "'*us* & <them>'");

    assertThat(files.load().render(LITTLE, ONE).html())
        .endsWith("<p>Call *us* &amp; &lt;them&gt;.</p>\n");
  }

  @Test
  void plainTextReadsWell() {
    files.item(
        "First line about {baby}.",
        """
        ## Head

        One line
        goes on, **bold**, with [a page](https://example.org/p).

        - one
        - two
          goes on

        End.""");

    assertThat(files.load().render(LITTLE, ONE).text())
        .isEqualTo(
            """
            Head

            One line goes on, bold, with a page (https://example.org/p).

            - one
            - two goes on

            End.

            Call your health visitor.""");
  }

  @Test
  void callNowNamesTheCountrysNumber() {
    CallNow callNow = files.load().callNow(ONE);

    assertThat(callNow.parts())
        .containsExactly("Call 999.", "38 °C.", "Call your health visitor today.", "Call.");
  }

  @Test
  void helpLinesAreByCountry() {
    List<HelpLine> lines = files.load().helpLines(TWO);

    assertThat(lines)
        .containsExactly(
            new HelpLine("DE", "112", "your midwife", List.of(), WORDS),
            new HelpLine(
                "GB",
                "999",
                "your health visitor",
                List.of(
                    new PhoneLine(
                        "Milk Line",
                        LineKind.FEEDING,
                        "0300 123",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.parse("2027-01-31")))),
                WORDS));
    assertThat(lines.getFirst().countryName(Locale.ENGLISH)).isEqualTo("Germany");
    assertThat(lines.getLast().lines(LineKind.FEEDING)).hasSize(1);
    assertThat(lines.getLast().lines(LineKind.MOOD)).isEmpty();
  }

  @Test
  void helpLineIsTheReadersOwnOrWordsForEverywhere() {
    GuidancePack pack = files.load();

    assertThat(pack.helpLine(ONE).country()).isEqualTo("GB");
    assertThat(pack.helpLine(ONE).hasEmergencyNumber()).isTrue();
    HelpLine elsewhere = pack.helpLine(new Reader(Locale.forLanguageTag("es-NZ"), 1, TODAY));
    assertThat(elsewhere.country()).isEmpty();
    assertThat(elsewhere.emergency()).isEqualTo("tu número local");
    assertThat(elsewhere.hasEmergencyNumber()).isFalse();
    assertThat(elsewhere.words()).containsEntry(LineKind.LOSS, "una línea de duelo");
  }

  @Test
  void kindsOfLanguagesAreThoseWithWordsOfTheirOwn() {
    assertThat(files.load().kindsOfLanguages())
        .extracting(Locale::toLanguageTag)
        .containsExactlyInAnyOrder("en", "en-GB", "en-IE", "es");
  }

  @Test
  void anUnknownItemIsRefused() {
    GuidancePack pack = files.load();
    ItemId unknown = new ItemId("colostrum.nothing");

    assertThat(pack.find(unknown)).isEmpty();
    assertThatThrownBy(() -> pack.render(unknown, ONE)).hasMessageContaining("colostrum.nothing");
  }
}
