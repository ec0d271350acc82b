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

class FillingTest {
  private static final ItemId LITTLE = new ItemId("colostrum.little");

  private FixturePack files;

  @BeforeEach
  void writePack(@TempDir Path directory) {
    files = new FixturePack(directory);
  }

  @Test
  void wordsAgreeWithTheNumberOfBabies() {
    write("{Baby} {wants|**want**} to feed{|, both}.");

    assertThat(text("en-GB", 1)).isEqualTo("Your baby wants to feed.");
    assertThat(text("en-GB", 3)).isEqualTo("Your babies want to feed, both.");
  }

  @ParameterizedTest
  @CsvSource({"en-GB, 3 wet and 3 dirty", "en-DE, 4 wet and 2 dirty", "en, 4 wet and 2 dirty"})
  void diapersAreThoseThatTheCountryExpects(String reader, String expected) {
    write("{wets 4} wet and {dirties 4} dirty");

    assertThat(text(reader, 1)).isEqualTo(expected);
  }

  @Test
  void milkKeepsAsLongAsTheCountrySays() {
    write(
        "{storage_room}; {storage_fridge}; {storage_freezer}; {storage_thawed};"
            + " {storage_leftover}");

    assertThat(text("en-GB", 1))
        .isEqualTo(
            "4 hours at up to 25 °C (77 °F);"
                + " 8 days at 4 °C (39 °F) or colder, or 3 days if it may be warmer;"
                + " 6 months at −18 °C (0 °F) or colder; 24 hours in the fridge; 1 hour");
    assertThat(text("en", 1)).contains("; 3 days at 4 °C (39 °F) or colder; ");
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-30, a feeding line",
    "2027-01-31, Milk Line (0300 123)",
    "2027-07-30, Milk Line (0300 123)",
    "2027-07-31, a feeding line",
  })
  void aHelplineIsNamedFor180DaysFromTheDayItWasVerified(LocalDate today, String named) {
    write("{feeding_line}");

    assertThat(text(new Reader(Locale.UK, 1, today))).isEqualTo(named);
  }

  @Test
  void aHelplineThatNobodyVerifiedAndOneThatIsNotThereAreWords() {
    write("{mood_line}; {loss_line}");

    assertThat(text("en-GB", 1)).isEqualTo("a mood line; a loss line");
    assertThat(text("en-DE", 1)).isEqualTo("a mood line; a loss line");
  }

  @Test
  void helpNamesNoLineOnceItsNumberIsOld() {
    Reader late = new Reader(Locale.UK, 1, LocalDate.parse("2027-07-31"));

    assertThat(files.load().helpLines(late)).allMatch(country -> country.lines().isEmpty());
  }

  @Test
  void aPackTellsWhichDiapersACountryExpectsAndAsksAbout() {
    DiaperTable british = files.load().diapers(Locale.UK);

    assertThat(british.wetOn(4)).isEqualTo(3);
    assertThat(british.dirtyOn(3)).isEqualTo(3);
    assertThat(british.askBelowOn(1)).isZero();
    assertThat(british.askBelowOn(6)).isEqualTo(5);
    assertThat(british.wetOn(40)).isEqualTo(6);
  }

  private void write(String text) {
    files.item("First line about {baby}.\n\nCall {advice_line}.", text);
  }

  private String text(String tag, int babies) {
    return text(new Reader(Locale.forLanguageTag(tag), babies, LocalDate.parse("2027-02-01")));
  }

  private String text(Reader reader) {
    return files.load().render(LITTLE, reader).text();
  }
}
