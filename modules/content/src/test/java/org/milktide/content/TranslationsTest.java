package org.milktide.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.domain.id.ItemId;

class TranslationsTest {
  private static final ItemId LITTLE = new ItemId("colostrum.little");
  private static final String MEXICAN =
      "---\ntitle: Un título de México\npush: Corto\n---\nLlama a {advice_line}.\n";

  private FixturePack files;

  @BeforeEach
  void writePack(@TempDir Path directory) {
    files = new FixturePack(directory);
  }

  @ParameterizedTest
  @CsvSource({
    "es-MX, es-MX, Un título de México",
    "es-AR, es, Un título",
    "es, es, Un título",
    "en-GB, en, A title",
    "fr, en, A title",
    "und, en, A title",
  })
  void aReaderGetsTheirCountrysWordsElseTheirLanguagesElseTheBase(
      String reader, String language, String title) {
    files.file("items/colostrum/little.es-MX.md", MEXICAN);
    RenderedItem item = render(reader, 1);

    assertThat(item.title()).isEqualTo(title);
    assertThat(item.language().toLanguageTag()).isEqualTo(language);
  }

  @Test
  void whatIsFilledInIsInTheLanguageOfTheText() {
    assertThat(render("es-GB", 2).text())
        .isEqualTo("Primera línea sobre tus bebés.\n\nLlama a tu matrona.");
    assertThat(render("fr-GB", 1).text())
        .isEqualTo("First line about your baby.\n\nCall your health visitor.");
  }

  @Test
  void anItemWithoutATranslationIsReadInTheBaseLanguage() {
    RenderedItem item = render(files.without(FixturePack.SPANISH).load(), "es", 1);

    assertThat(item.language()).isEqualTo(Locale.ENGLISH);
    assertThat(item.text()).startsWith("First line about your baby.");
  }

  @Test
  void aLanguageThatIsNotDeclaredIsCheckedButNotShown() {
    files.file("pack.yaml", "languages: [en]\n");

    assertThat(render("es", 1).title()).isEqualTo("A title");
    assertThat(files.load().find(LITTLE).orElseThrow().words().byLanguage())
        .containsOnlyKeys(Locale.ENGLISH);
    assertThat(files.replace(FixturePack.SPANISH, "{baby}", "{bebé}").problems())
        .singleElement()
        .asString()
        .startsWith(FixturePack.SPANISH + ":5: body: unknown placeholder '{bebé}'");
  }

  @Test
  void everyLanguageHasARevisionOfItsOwn() {
    Translated<Wording> before = files.load().find(LITTLE).orElseThrow().words();
    files.replace(FixturePack.SPANISH, "Primera", "Segunda");
    Translated<Wording> after = files.load().find(LITTLE).orElseThrow().words();

    assertThat(after.inBase().revision()).isEqualTo(before.inBase().revision());
    assertThat(after.in(Locale.of("es")).revision())
        .isNotEqualTo(before.in(Locale.of("es")).revision());
  }

  @Test
  void aFileThatTranslatesNothingIsReported() {
    assertThat(files.file("items/colostrum/big.es.md", MEXICAN).problems())
        .containsExactly(
            "items/colostrum/big.es.md:1: file: translates nothing, expected an item"
                + " items/colostrum/big.md");
  }

  @Test
  void aFileInNoLanguageIsReported() {
    assertThat(files.file("items/colostrum/little.es-mx.md", MEXICAN).problems())
        .containsExactly(
            "items/colostrum/little.es-mx.md:1: file: 'es-mx' is no language, expected a tag like"
                + " es or es-MX");
  }

  @Test
  void aFileInTheBaseLanguageIsReported() {
    assertThat(files.file("items/colostrum/little.en.md", MEXICAN).problems())
        .containsExactly(
            "items/colostrum/little.en.md:1: file: is in the base language, expected its words in"
                + " items/colostrum/little.md");
  }

  @Test
  void topicsAndTheFooterSpeakTheReadersLanguage() {
    GuidancePack pack = files.load();
    Reader mexican = reader("es-MX", 1);

    assertThat(pack.topics()).containsExactly("colostrum");
    assertThat(pack.topic("colostrum", mexican.locale())).isEqualTo("Primera leche");
    assertThat(pack.callNow(mexican).parts())
        .containsExactly("Marca tu número local.", "38 °C.", "Llama hoy a tu matrona.", "Llama.");
  }

  private RenderedItem render(String tag, int babies) {
    return render(files.load(), tag, babies);
  }

  private static RenderedItem render(GuidancePack pack, String tag, int babies) {
    return pack.render(LITTLE, reader(tag, babies));
  }

  private static Reader reader(String tag, int babies) {
    return new Reader(Locale.forLanguageTag(tag), babies, LocalDate.parse("2027-02-01"));
  }
}
