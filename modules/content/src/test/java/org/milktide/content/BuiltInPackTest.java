package org.milktide.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Condition;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.guidance.Offset;
import org.milktide.domain.guidance.Urgency;
import org.milktide.domain.id.ItemId;

class BuiltInPackTest {
  /** Two minutes, read slowly. */
  private static final int LONGEST_NOTE = 240;

  /** Kept to be looked into again, so it may be longer: four days and whom to call. */
  private static final ItemId LETTER = new ItemId("pregnancy.before-the-birth");

  private static final int LONGEST_LETTER = 440;

  private static final GuidancePack PACK = GuidancePack.builtIn();
  private static final LocalDate TODAY = LocalDate.parse("2027-02-01");

  /** Words that would promise something about a baby, press, or sell a way of feeding. */
  private static final Pattern NEVER_SAID =
      Pattern.compile("\\b(normal|normally|fine|only|natural|naturally|must|failure)\\b");

  /** "{baby} needs" becomes "your babies needs" for twins. */
  private static final Pattern SINGULAR_VERB =
      Pattern.compile("\\{[bB]aby} (is|has|was|does|[a-z]+s)\\b");

  /** A number that belongs to the tables of term babies' days and weeks. */
  private static final Pattern TERM_COUNT =
      Pattern.compile(
          "\\d+ (heavy, pale |heavy |yellow |dark |black )?(wet diapers?|poop?s?|feeds)\\b"
              + "|\\b(feed|ask) \\d+ to \\d+ times\\b|\\bbirth weight\\b");

  private static final int TERM_DAYS = 37 * 7;

  static List<Guidance> all() {
    return PACK.all();
  }

  @Test
  void coversTheWayFromPregnancyToMaintenance() {
    assertThat(PACK.catalogue().items().stream().map(item -> item.id().group()).distinct())
        .contains(
            "pregnancy",
            "first-hours",
            "colostrum",
            "milk-coming-in",
            "delayed-onset",
            "let-down",
            "expressing",
            "composition",
            "rhythm",
            "maintenance",
            "feeding-log",
            "transition",
            "preterm",
            "weaning",
            "safety",
            "guides");
    assertThat(PACK.all()).hasSizeGreaterThanOrEqualTo(69);
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyItemIsSourcedShortAndPlain(Guidance item) {
    String words = item.title() + " " + item.push() + " " + item.body();

    assertThat(item.sources()).isNotEmpty();
    assertThat(item.push()).hasSizeLessThanOrEqualTo(120);
    assertThat(words.toLowerCase(Locale.ROOT)).doesNotContainPattern(NEVER_SAID);
    assertThat(words).doesNotContainPattern(SINGULAR_VERB);
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyItemSaysWhomToCallAndIsReadInTwoMinutes(Guidance item) {
    for (Reader reader :
        List.of(new Reader(Locale.US, 1, TODAY), new Reader(Locale.ENGLISH, 3, TODAY))) {
      RenderedItem rendered = PACK.render(item.id(), reader);

      assertThat(rendered.text()).doesNotContain("{", "}", "**");
      assertThat(rendered.text().split("\\s+").length)
          .isBetween(90, item.id().equals(LETTER) ? LONGEST_LETTER : LONGEST_NOTE);
      assertThat(rendered.html()).startsWith("<p>").doesNotContain("**");
    }
    assertThat(item.body())
        .containsPattern("\\{(advice_line|emergency_number)}|midwife or (nurse|doctor)");
  }

  /** Tables of feeds and diapers hold for babies born at 37 weeks or later (clinical.md rule 7). */
  @ParameterizedTest
  @MethodSource("all")
  void countsOfFeedsAndDiapersAreForBabiesBornAtTerm(Guidance guidance) {
    Item item = PACK.catalogue().find(guidance.id()).orElseThrow();
    boolean isForTermAlone =
        item.conditions().contains(Condition.TERM)
            || (item.from().offset() instanceof Offset.Gestation(int days) && days >= TERM_DAYS);

    if (!isForTermAlone) {
      assertThat(guidance.body().replaceAll("\\s+", " ")).doesNotContainPattern(TERM_COUNT);
    }
  }

  /** Whoever hears from us once a week needs eight days to be sure of a slot with room. */
  @Test
  void afterTheFirstTwoWeeksAnItemStaysOpenForEightDays() {
    LocalDateTime birth = LocalDateTime.parse("2027-01-05T23:59");
    for (Item item : PACK.catalogue().items()) {
      if (item.urgency() == Urgency.U0 && item.from().anchor() == Anchor.BIRTH) {
        LocalDateTime from = at(birth, item.from().offset());
        if (from.isAfter(birth.plusDays(13))) {
          assertThat(Duration.between(from, at(birth, item.until().offset())))
              .as(item.id().value())
              .isGreaterThanOrEqualTo(Duration.ofDays(8));
        }
      }
    }
  }

  private static LocalDateTime at(LocalDateTime birth, Offset offset) {
    LocalDateTime midnight = birth.toLocalDate().atStartOfDay();
    return switch (offset) {
      case Offset.Hours(int hours) -> birth.plusHours(hours);
      case Offset.DayOfLife(int day) -> birth.plusDays(day - 1L);
      case Offset.Weeks(int weeks) -> midnight.plusWeeks(weeks);
      case Offset.Months(int months) -> midnight.plusMonths(months);
      case Offset.Gestation _, Offset.Days _ ->
          throw new IllegalArgumentException("counted from a date");
    };
  }

  @Test
  void theQuestionAt72HoursAsksAboutMilk() {
    ItemId question = new ItemId("delayed-onset.ask-at-72h");

    assertThat(PACK.find(question).orElseThrow().asks()).contains(Question.MILK_IN);
    assertThat(PACK.catalogue().find(question).orElseThrow().urgency()).isEqualTo(Urgency.U2);
  }

  /**
   * Whatever the hour of the birth, an item for the first day has time outside the quiet hours
   * 21:00-08:00 and ends within 24 hours, so every family hears from us on that day.
   */
  @ParameterizedTest
  @MethodSource("hoursOfTheDay")
  void theFirstDayBringsAnItem(int hourOfBirth) {
    Stream<Item> ofTheFirstDay =
        PACK.catalogue().items().stream()
            .filter(item -> item.from().anchor() == Anchor.BIRTH)
            .filter(item -> hours(item.until().offset()) <= 24);

    assertThat(ofTheFirstDay)
        .anyMatch(
            item ->
                IntStream.range(hours(item.from().offset()), hours(item.until().offset()))
                    .map(age -> (hourOfBirth + age) % 24)
                    .anyMatch(hour -> hour >= 8 && hour < 20));
  }

  static IntStream hoursOfTheDay() {
    return IntStream.range(0, 24);
  }

  private static int hours(Offset offset) {
    return offset instanceof Offset.Hours(int hours) ? hours : Integer.MAX_VALUE;
  }

  @Test
  void theFooterNamesSignsNumbersAndBothScales() {
    String footer = String.join(" ", PACK.callNow(new Reader(Locale.UK, 1, TODAY)).parts());

    assertThat(footer)
        .contains("Call 999", "hard to wake", "yellow skin", "38 °C (100.4 °F)", "36 °C (96.8 °F)")
        .doesNotContain("{");
  }

  @Test
  void aReaderFromNowhereIsGivenNoGuessedNumber() {
    CallNow footer = PACK.callNow(new Reader(Locale.ENGLISH, 1, TODAY));

    assertThat(footer.emergency()).startsWith("Call your local emergency number if");
  }

  @Test
  void helpNamesNoNumberThatNobodyVerified() {
    assertThat(PACK.helpLines(new Reader(Locale.ENGLISH, 1, TODAY)))
        .extracting(HelpLine::country)
        .contains("GB", "US", "CA", "AU", "IE", "DE");
    assertThat(PACK.helpLines(new Reader(Locale.ENGLISH, 1, TODAY)))
        .allMatch(line -> List.of("000", "112", "911", "999").contains(line.emergency()))
        .noneMatch(line -> line.advice().matches(".*\\d.*"));
  }
}
