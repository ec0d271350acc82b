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

class RegionalWordsTest {
  private static final ItemId LITTLE = new ItemId("colostrum.little");

  private FixturePack files;

  @BeforeEach
  void writePack(@TempDir Path directory) {
    files = new FixturePack(directory);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "A diaper, one diaper. ; A nappy, one nappy.",
        "Diaper or *diaper*? ; Nappy or nappy?",
        "A diaper-free day. ; A nappy-free day.",
        "Diapering and adiaper. ; Diapering and adiaper.",
        "Discoloration of a color. ; Discoloration of a colour.",
        "A breast\\npump. ; A milk pump.",
        "{diaper|diapers, color} ; nappy",
        "[diaper](https://example.org/diaper) ; nappy (https://example.org/diaper)",
        "[one](/diaper) ; one (/diaper)",
        "See https://example.org/diaper. ; See https://example.org/diaper.",
      })
  void wholeWordsOfTextsGiveWayAndAddressesDoNot(String written, String read) {
    files.item("First line about {baby}.", written.replace("\\n", "\n"));

    assertThat(text("en-GB")).isEqualTo(read + "\n\nCall your health visitor.");
  }

  @Test
  void titlesAndLockScreensHaveThemToo() {
    files.item("A title", "Diaper one").item("A short text", "Diaper two");
    RenderedItem item = files.load().render(LITTLE, reader("en-GB"));

    assertThat(item.title()).isEqualTo("Nappy one");
    assertThat(item.push()).isEqualTo("Nappy two");
  }

  @Test
  void aCountryMaySpeakLikeAnother() {
    files.item("First line about {baby}.", "A diaper.");

    assertThat(text("en-IE")).startsWith("A nappy.");
    assertThat(text("en-US")).startsWith("A diaper.");
    assertThat(text("en")).startsWith("A diaper.");
  }

  @Test
  void aCountrysOwnWordsComeBeforeThoseItBorrows() {
    files
        .item("First line about {baby}.", "A diaper of color.")
        .replace("words.yaml", "{like: en-GB}", "{like: en-GB, replace: {color: hue}}");

    assertThat(text("en-IE")).startsWith("A nappy of hue.");
  }

  @Test
  void namesAndNumbersThatAreFilledInStayAsTheyAre() {
    files
        .item("First line about {baby}.", "Call {feeding_line}.")
        .replace("locales.yaml", "Milk Line", "Diaper Line");

    assertThat(text("en-GB")).startsWith("Call Diaper Line (0300 123).");
  }

  private String text(String tag) {
    return files.load().render(LITTLE, reader(tag)).text();
  }

  private static Reader reader(String tag) {
    return new Reader(Locale.forLanguageTag(tag), 1, LocalDate.parse("2027-02-01"));
  }
}
