package org.milktide.portal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/milktide/portal/view");
  private static final Pattern USED =
      Pattern.compile(
          "(?:localize|shell\\.text|words(?:\\(\\))?\\.(?:text|count))\\(\\s*\"([a-zA-Z.-]+)\"");

  private static final Map<String, Pattern> BANNED =
      Map.of(
          "words",
          Pattern.compile(
              "(?i)you must|failing|low supply|best mom|bad latch|liquid gold|don.t worry|breast is best"),
          "words_es",
          Pattern.compile(
              "(?iU)\\bdebes\\b|tienes que dar|fracas|poca leche|mejor mamá|mal agarre|oro líquido"
                  + "|no te preocupes|lo mejor para tu bebé|lucha"));

  /** What stays the same in every language: what is put in, and the HTML around it. */
  private static final Pattern FIXED = Pattern.compile("\\{\\d+}|<[^>]*>|\\d+");

  private static final Pattern GENDERED =
      Pattern.compile(
          "(?iU)bienvenid[oa]|preocupad[oa]|cansad[oa]|suscrit[oa]|embarazada|tranquil[oa]\\b"
              + "|agotad[oa]|\\bjunt[oa]s\\b|sol[oa] contigo|querid[oa]|conectad[oa]");

  /** Spanish that is at home in one country alone. */
  private static final Pattern OF_SPAIN_ALONE =
      Pattern.compile("(?iU)\\w(áis|éis)\\b|\\bvuestr|\\bos\\b|\\w[aei]dme\\b|ordenador");

  private final Words words = Words.in(Locale.ENGLISH);

  private static Properties file(String name) {
    Properties all = new Properties();
    try (BufferedReader in = Files.newBufferedReader(FOLDER.resolve(name + ".properties"))) {
      all.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  @Test
  void everyKeyThatTemplatesAndCodeUseHasWords() throws IOException {
    Set<String> missing = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      files
          .filter(file -> file.toString().endsWith(".jte") || file.toString().endsWith(".java"))
          .forEach(file -> addMissing(file, missing));
    }
    assertThat(missing).isEmpty();
  }

  private void addMissing(Path file, Set<String> missing) {
    try {
      Matcher used = USED.matcher(Files.readString(file));
      while (used.find()) {
        String key = used.group(1);
        boolean partOfAKey = key.endsWith(".");
        if (!partOfAKey && !words.has(key) && !words.has(key + ".one")) {
          missing.add(key);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyLanguageHasTheSameKeysAndWhatBelongsIntoThem() {
    Properties english = file("words");
    for (Locale language : Words.LANGUAGES.subList(1, Words.LANGUAGES.size())) {
      Properties other = file("words_" + language);
      assertThat(other.keySet()).isEqualTo(english.keySet());
      assertThat(english.stringPropertyNames())
          .allSatisfy(
              key ->
                  assertThat(fixed(other.getProperty(key)))
                      .as("%s in %s", key, language)
                      .containsExactlyInAnyOrderElementsOf(fixed(english.getProperty(key))));
      assertThat(other.getProperty("language")).isEqualTo(language.toLanguageTag());
    }
  }

  @Test
  void britishWordsReplaceOthersAndAreReadInFourCountries() {
    assertThat(file("words").keySet()).containsAll(file("words_en_GB").keySet());
    for (String country : List.of("GB", "IE", "AU", "NZ")) {
      Words british = Words.in(Locale.of("en", country));
      assertThat(british.text("born.mode.caesarean")).isEqualTo("Caesarean");
      assertThat(british.language()).isEqualTo(Locale.ENGLISH);
      assertThat(british.reader().getCountry()).isEqualTo(country);
    }
    assertThat(Words.in(Locale.US).text("born.mode.caesarean")).isEqualTo("Cesarean");
    assertThat(Words.in(Locale.of("es", "GB")).text("born.mode.caesarean")).isEqualTo("Cesárea");
  }

  private static List<String> fixed(String text) {
    return FIXED.matcher(text).results().map(MatchResult::group).collect(Collectors.toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"words", "words_es"})
  void noTextUsesWordsThatHurt(String name) {
    assertThat(file(name))
        .allSatisfy(
            (key, text) ->
                assertThat(text.toString()).as("%s", key).doesNotContainPattern(BANNED.get(name)));
  }

  @Test
  void spanishTellsNobodyWhoTheyAreNorWhereTheyLive() {
    assertThat(file("words_es"))
        .allSatisfy(
            (key, text) ->
                assertThat(text.toString())
                    .as("%s", key)
                    .doesNotContainPattern(GENDERED)
                    .doesNotContainPattern(OF_SPAIN_ALONE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"words", "words_es"})
  void lossPagesNeitherCheerNorSpeakOfTheBaby(String name) {
    Properties all = file(name);
    assertThat(all.stringPropertyNames().stream().filter(key -> key.startsWith("loss.")))
        .isNotEmpty()
        .allSatisfy(
            key ->
                assertThat(all.getProperty(key))
                    .doesNotContainPattern(
                        "(?i)your baby|congrat|!|special|journey’s|tu bebé|felicid|enhorabuena"));
  }

  @Test
  void languageWeDoNotSpeakReadsEnglish() {
    assertThat(Words.in(Locale.GERMAN).language()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void spanishOfACountryReadsSpanishAndKeepsItsCountry() {
    Words mexican = Words.in(Locale.forLanguageTag("es-MX"));
    assertThat(mexican.language()).isEqualTo(Locale.of("es"));
    assertThat(mexican.onwards("/help")).isEqualTo("/help?lang=es-MX");
    assertThat(mexican.onwards("/guide?q=a")).isEqualTo("/guide?q=a&lang=es-MX");
  }

  @Test
  void aBrowsersLanguageIsNoChoice() {
    Words guessed = Words.guessed(Locale.forLanguageTag("es-MX"));
    assertThat(guessed.language()).isEqualTo(Locale.of("es"));
    assertThat(guessed.reader().getCountry()).isEmpty();
    assertThat(guessed.onwards("/help")).isEqualTo("/help");
  }
}
