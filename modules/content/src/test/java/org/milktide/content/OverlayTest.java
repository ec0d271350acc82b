package org.milktide.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milktide.domain.id.ItemId;

/** A directory laid over a pack. */
class OverlayTest {
  private static final ItemId LITTLE = new ItemId("colostrum.little");
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
  private static final Locale SPANISH = Locale.forLanguageTag("es");
  private static final String SPANISH_TEXT =
      "---\ntitle: Un título\npush: Un texto corto\n---\nPrimera línea.\n";

  private Path base;
  private Path over;
  private FixturePack below;

  @BeforeEach
  void writePack(@TempDir Path directory) throws IOException {
    base = Files.createDirectory(directory.resolve("base"));
    over = Files.createDirectory(directory.resolve("over"));
    below = new FixturePack(base).file("items/colostrum/little.es.md", SPANISH_TEXT);
  }

  private OverlayTest above(String name, String text) {
    try {
      Path file = over.resolve(name);
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private GuidancePack pack() {
    return PackReader.read(PackFiles.in(over).over(PackFiles.in(base)));
  }

  private List<String> problems() {
    try {
      pack();
      return List.of();
    } catch (PackProblems e) {
      return e.problems().stream().map(Problem::toString).toList();
    }
  }

  private static String item(String title) {
    return """
    ---
    title: %s
    push: A short text
    from: birth h10
    until: birth h24
    urgency: U0
    topics: [colostrum]
    sources: [some-book]
    ---
    Other words.
    """
        .formatted(title);
  }

  private Guidance little() {
    return pack().find(LITTLE).orElseThrow();
  }

  @Test
  void nothingOverAPackLeavesItAsItIs() {
    assertThat(little().title()).isEqualTo("A title");
    assertThat(little().words().in(SPANISH).title()).isEqualTo("Un título");
  }

  @Test
  void theSameIdReplacesTheItemWithItsTranslations() {
    above(FixturePack.ITEM, item("Mine"));

    assertThat(little().title()).isEqualTo("Mine");
    assertThat(little().words().byLanguage()).hasSize(1);
  }

  @Test
  void anItemCanBringItsOwnTranslations() {
    above(FixturePack.ITEM, item("Mine"))
        .above("items/colostrum/little.es.md", SPANISH_TEXT.replace("Un título", "Lo mío"));

    assertThat(little().words().in(SPANISH).title()).isEqualTo("Lo mío");
  }

  @Test
  void aTranslationAloneReplacesThatTranslation() {
    above("items/colostrum/little.es.md", SPANISH_TEXT.replace("Un título", "Lo mío"));

    assertThat(little().title()).isEqualTo("A title");
    assertThat(little().words().in(SPANISH).title()).isEqualTo("Lo mío");
  }

  @Test
  void anItemWithALongerNameIsAnother() {
    below.file("items/colostrum/little-more.md", item("More"));
    below.file("items/colostrum/little-more.es.md", SPANISH_TEXT);
    above(FixturePack.ITEM, item("Mine"));

    Guidance more = pack().find(new ItemId("colostrum.little-more")).orElseThrow();

    assertThat(more.words().byLanguage()).containsKey(SPANISH);
  }

  @Test
  void newIdsAreAdded() {
    above("items/guides/our-ward.md", item("Our ward"));

    assertThat(pack().all()).hasSize(2);
    assertThat(pack().catalogue().find(new ItemId("guides.our-ward"))).isPresent();
  }

  @Test
  void aRetiredItemIsGoneAndStillKnown() {
    above(FixturePack.ITEM, "---\nretired: true\n---\n");

    assertThat(pack().find(LITTLE)).isEmpty();
    assertThat(pack().catalogue().items()).isEmpty();
    assertThat(pack().isWithheld(LITTLE)).isTrue();
    assertThat(pack().isWithheld(new ItemId("colostrum.other"))).isFalse();
  }

  @Test
  void retiredStandsAlone() {
    above(FixturePack.ITEM, "---\nretired: maybe\ntitle: T\n---\n");

    assertThat(problems())
        .containsExactly(
            over
                + "/items/colostrum/little.md:2: retired: is not 'true', expected that or no such"
                + " field",
            over + "/items/colostrum/little.md:3: title: unknown field, expected one of retired");
  }

  @Test
  void tablesAreMergedByKeyAndTheOneAboveWins() {
    above("sources.yaml", "more: {title: M, year: '2001', url: 'https://m.org', confidence: G}\n")
        .above("topics.yaml", "colostrum: {en: Early milk}\nmine: {en: Mine, es: Lo mío}\n")
        .above("call-now.yaml", "es: {worried: Llama ya.}\n")
        .above("words.yaml", "en-GB: {replace: {color: hue}}\n")
        .above(
            "items/guides/our-ward.md",
            item("The color of a diaper").replace("book", "book, more"));

    GuidancePack pack = pack();

    assertThat(pack.topic("colostrum", Locale.ENGLISH)).isEqualTo("Early milk");
    assertThat(pack.topic("colostrum", SPANISH)).isEqualTo("Primera leche");
    assertThat(pack.topics()).containsExactly("colostrum", "mine");
    Reader spaniard = new Reader(SPANISH, 1, TODAY);
    assertThat(pack.callNow(spaniard).worried()).isEqualTo("Llama ya.");
    assertThat(pack.callNow(spaniard).temperature()).isEqualTo("38 °C.");
    Reader briton = new Reader(Locale.UK, 1, TODAY);
    RenderedItem ward = pack.render(new ItemId("guides.our-ward"), briton);
    assertThat(ward.title()).isEqualTo("The hue of a nappy");
    assertThat(ward.sources()).extracting(Source::key).containsExactly("some-book", "more");
  }

  @Test
  void aCountryKeepsWhatIsNotSaidOtherwise() {
    above(
        "locales.yaml",
        "countries:\n  GB:\n    storage: {fridge: {hours: 36, celsius: 4}}\n  FR: {emergency: '112'}\n");

    GuidancePack pack = pack();

    assertThat(pack.countries()).containsExactly("DE", "FR", "GB");
    Reader briton = new Reader(Locale.UK, 1, TODAY);
    assertThat(pack.helpLines(briton))
        .extracting(HelpLine::country, HelpLine::advice)
        .contains(tuple("GB", "your health visitor"));
  }

  /** Half of ours and half of theirs would be a source that nobody has read. */
  @Test
  void aSourceIsReplacedAsAWhole() {
    above("sources.yaml", "some-book: {title: B}\n");

    assertThat(problems())
        .containsExactly(
            over + "/sources.yaml:1: confidence: is missing",
            over + "/sources.yaml:1: url: is missing",
            over + "/sources.yaml:1: year: is missing");
  }

  @Test
  void problemsAreNamedByTheFileThatTheyStandIn() {
    above("pack.yaml", "languages: [en, es, fr]\n")
        .above("topics.yaml", "\nmine: {en: '', es: Lo mío, fr: Le mien}\n")
        .above(
            "call-now.yaml", "fr: {today: T, emergency: E, temperature: 38, worried: 'W {x}'}\n");

    assertThat(problems())
        .contains(
            over + "/topics.yaml:2: en: is empty or not a text, expected a text",
            "topics.yaml:1: fr: is missing, expected words in every language of pack.yaml")
        .anySatisfy(
            problem ->
                assertThat(problem).startsWith(over + "/call-now.yaml:1: worried: unknown place"));
  }

  @Test
  void aKeyThatIsGivenTwiceAboveIsReported() {
    above("topics.yaml", "mine: {en: A, es: B}\nmine: {en: C, es: D}\n");

    assertThat(problems())
        .containsExactly(over + "/topics.yaml:2: mine: is given twice, expected once");
  }

  /** One broken table is one problem, and not another one for each item that cites it. */
  @Test
  void aTableThatCannotBeReadIsOneProblem() {
    above("sources.yaml", "a: [\n").above("topics.yaml", "# nothing yet\n");

    assertThat(problems()).hasSize(2);
    assertThat(problems().getFirst()).startsWith(over + "/sources.yaml:2: file: is not YAML");
    assertThat(problems().getLast()).startsWith(over + "/topics.yaml:1: file: is missing or has");
  }

  @Test
  void theBuiltInPackCanBeLaidUnderADirectory() {
    above("items/guides/our-ward.md", item("Our ward").replace("some-book", "nhs-mum-and-baby"));

    GuidancePack mine = GuidancePack.over(over);

    assertThat(mine.all()).hasSize(GuidancePack.builtIn().all().size() + 1);
  }
}
