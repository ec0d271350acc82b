package org.milktide.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.guidance.Condition;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.guidance.Offset;
import org.milktide.domain.id.ItemId;

/** Who reads another language of the built-in pack reads all of it, and the same facts. */
class EveryLanguageTest {
  private static final GuidancePack PACK = GuidancePack.builtIn();
  private static final LocalDate TODAY = LocalDate.parse("2027-02-01");

  /** Spanish words that would promise something about a baby, press, or sell a way of feeding. */
  private static final Pattern NEVER_SAID =
      Pattern.compile(
          "\\b(normal(es|mente)?|natural(es|mente)?|s[oó]lo|solamente|únicamente|por supuesto)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** "{baby} quiere" becomes "tus bebés quiere" for twins. */
  private static final Pattern SINGULAR_VERB =
      Pattern.compile(
          "\\{[bB]aby} (no )?(es|está|ha|tiene|quiere|puede|come|duerme|llora|nació|pide|mama)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern LINK = Pattern.compile("https?://[^)\\s]+");

  /** Every item in every language that the pack promises, the base apart. */
  static Stream<Arguments> translations() {
    return PACK.languages().stream()
        .skip(1)
        .flatMap(language -> PACK.all().stream().map(item -> Arguments.of(item.id(), language)));
  }

  static List<Guidance> all() {
    return PACK.all();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void thePackPromisesTheLanguage(String tag) {
    assertThat(PACK.languages()).contains(Locale.of(tag));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("translations")
  void everyItemIsThere(ItemId id, Locale language) {
    assertThat(words(id).byLanguage()).containsKey(language);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("translations")
  void everyItemStatesTheSameFacts(ItemId id, Locale language) {
    Wording base = words(id).inBase();
    Wording words = words(id).in(language);

    assertThat(Facts.of(words)).isEqualTo(Facts.of(base));
    assertThat(links(words)).isEqualTo(links(base));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("translations")
  void everyItemIsReadInTwoMinutesAndStartsWithAParagraph(ItemId id, Locale language) {
    RenderedItem base = PACK.render(id, new Reader(PACK.languages().getFirst(), 1, TODAY));
    RenderedItem item = PACK.render(id, new Reader(language, 2, TODAY));

    assertThat(item.text()).doesNotContain("{", "}", "**");
    assertThat(item.html()).startsWith("<p>").doesNotContain("**");
    assertThat(words(item)).isBetween(words(base) * 3 / 4, words(base) * 3 / 2);
  }

  @ParameterizedTest
  @MethodSource("all")
  void lockScreensShowAllOfTheirText(Guidance item) {
    for (String tag : List.of("en-US", "en-GB", "en", "es", "es-ES", "es-MX")) {
      for (int babies = 1; babies <= 2; babies++) {
        Reader reader = new Reader(Locale.forLanguageTag(tag), babies, TODAY);

        assertThat(PACK.render(item.id(), reader).push()).as(tag).hasSizeLessThanOrEqualTo(120);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void spanishPromisesNothingAndHoldsForTwins(Guidance item) {
    Wording spanish = item.words().in(Locale.of("es"));
    String words = spanish.title() + " " + spanish.push() + " " + spanish.body();

    assertThat(words.toLowerCase(Locale.ROOT)).doesNotContainPattern(NEVER_SAID);
    assertThat(words.replaceAll("\\s+", " ")).doesNotContainPattern(SINGULAR_VERB);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "es-MX", "es"})
  void theFooterStatesTheSameFacts(String tag) {
    Reader reader = new Reader(Locale.forLanguageTag(tag), 1, TODAY);
    String temperature = PACK.callNow(reader).temperature();

    assertThat(Facts.of(temperature).numbers()).containsExactly("100.4", "3", "36", "38", "96.8");
  }

  /** A country's table of diapers holds for babies born at 37 weeks or later and at home. */
  @ParameterizedTest
  @MethodSource("all")
  void diapersAreCountedForBabiesBornAtTermAndAtHome(Guidance guidance) {
    Item item = PACK.catalogue().find(guidance.id()).orElseThrow();
    boolean isForThem =
        item.conditions().containsAll(Set.of(Condition.TERM, Condition.AT_HOME))
            || (item.from().offset() instanceof Offset.Gestation(int days) && days >= 37 * 7);

    if (!isForThem) {
      assertThat(Facts.of(guidance.words().inBase()).placeholders())
          .noneMatch(placeholder -> placeholder.matches("\\{(wets|dirties) \\d}"));
    }
  }

  private static Translated<Wording> words(ItemId id) {
    return PACK.find(id).orElseThrow().words();
  }

  private static int words(RenderedItem item) {
    return item.text().split("\\s+").length;
  }

  private static List<String> links(Wording words) {
    return LINK.matcher(words.body()).results().map(MatchResult::group).sorted().toList();
  }
}
