package org.milktide.standalone.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.milktide.content.GuidancePack;
import org.milktide.content.calendar.Ages;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.domain.plan.Skip;
import org.milktide.domain.simulation.Outcome;
import org.milktide.domain.simulation.Simulation;
import org.milktide.domain.testing.KeptDocument;

/** LATE-REPORTS.md says what a family gets whose birth we hear of late, or never. */
class LateReportsTest {
  private static final GuidancePack PACK = GuidancePack.builtIn();
  private static final LocalDateTime BORN = LocalDateTime.parse("2027-01-05T03:10");
  private static final ItemId LETTER = new ItemId("pregnancy.before-the-birth");
  private static final String INTRODUCTION =
      """
      # The birth we hear of late, or never

      What a family with the default preferences gets, whose baby is born at 03:10 at 39w2d, when Milktide hears of it 0
      hours, 6 hours, 24 hours, 3 days or 10 days later, or never. Made by simulation at every build; `LateReportsTest` fails
      when it is not so any more.

      *Lost* is what we heard too late for: it is over, and late is worse than never. What is lost is covered in advance by
      the letter at 37 weeks (`pregnancy.before-the-birth`, R06), which every one of these families has got. A report is
      answered on its page at once, and what is still valid leaves together at the next allowed moment. *Not planned*: there
      is no birth to count from.

      """;

  /** How late, in words, and the time; null for never. */
  private static final Map<String, LocalDateTime> REPORTS = new LinkedHashMap<>();

  static {
    REPORTS.put("0 h", BORN);
    REPORTS.put("6 h", BORN.plusHours(6));
    REPORTS.put("24 h", BORN.plusHours(24));
    REPORTS.put("3 d", BORN.plusDays(3));
    REPORTS.put("10 d", BORN.plusDays(10));
  }

  /** What one of the families gets: each item's cell, and when for those that were sent. */
  private record Column(Scenario scenario, Outcome outcome) {
    static Column told(LocalDateTime told) {
      return of(told.toString());
    }

    static Column never() {
      return of("never");
    }

    private static Column of(String reported) {
      FamilyOptions options = new FamilyOptions();
      options.due = "2027-01-10";
      options.born = BORN.toString();
      options.reported = reported;
      options.until = BORN.toLocalDate().plus(Period.ofMonths(12)).atStartOfDay().toString();
      Scenario scenario = ScenarioReader.read(options);
      return new Column(
          scenario,
          Simulation.run(scenario.events(), PACK.catalogue(), scenario.happenings().until()));
    }

    Instant born() {
      return Objects.requireNonNull(scenario.happenings().born());
    }

    Map<ItemId, Instant> sent() {
      Map<ItemId, Instant> sent = new LinkedHashMap<>();
      for (Outcome.Sending sending : outcome.sendings()) {
        for (PlannedItem item : sending.release().items()) {
          sent.put(item.key().item(), sending.at());
        }
      }
      return sent;
    }

    Map<ItemId, String> cells() {
      Map<ItemId, String> cells = new LinkedHashMap<>();
      sent().forEach((id, at) -> cells.put(id, age(at)));
      for (Outcome.NotSent note : outcome.notSent()) {
        ItemId id = note.skip().item().key().item();
        String why = Words.cause(note, scenario.preferences().quiet());
        boolean isLost = note.skip().cause() != Skip.Cause.NOT_APPLICABLE;
        cells.putIfAbsent(id, (isLost ? "lost: " : "not for them: ") + why);
      }
      return cells;
    }

    private String age(Instant at) {
      return at.isBefore(born())
          ? Ages.inPregnancy(scenario.due(), at, scenario.preferences().zone())
          : Ages.sinceBirth(born(), at);
    }
  }

  private static Map<String, Column> columns() {
    Map<String, Column> columns = new LinkedHashMap<>();
    REPORTS.forEach((late, told) -> columns.put(late, Column.told(told)));
    columns.put("never", Column.never());
    return columns;
  }

  @Test
  void theTableIsWhatHappens() throws IOException {
    Map<String, Column> columns = columns();
    StringBuilder markdown = new StringBuilder(INTRODUCTION);
    markdown.append("| item |");
    columns.keySet().forEach(late -> markdown.append(" %s |".formatted(late)));
    markdown.append("\n|---|");
    columns.forEach((_, _) -> markdown.append("---|"));
    for (ItemId id : rows(columns)) {
      markdown.append("\n| %s |".formatted(id));
      columns.values().forEach(column -> markdown.append(" %s |".formatted(cell(column, id))));
    }
    markdown.append("\n\n").append(rest(columns));

    KeptDocument.verify(Path.of("LATE-REPORTS.md"), markdown.toString());
  }

  private static String cell(Column column, ItemId id) {
    return column.cells().getOrDefault(id, "not planned");
  }

  /** What differs with the report, and the letter, in the order in which they can come. */
  private static List<ItemId> rows(Map<String, Column> columns) {
    Map<ItemId, Instant> first = new LinkedHashMap<>();
    for (Column column : columns.values()) {
      column.sent().forEach((id, at) -> first.merge(id, at, LateReportsTest::earlier));
    }
    return first.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .filter(id -> id.equals(LETTER) || differs(columns, id))
        .toList();
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static boolean differs(Map<String, Column> columns, ItemId id) {
    return REPORTS.keySet().stream()
            .map(late -> cell(Objects.requireNonNull(columns.get(late)), id))
            .distinct()
            .count()
        > 1;
  }

  private static String rest(Map<String, Column> columns) {
    Column prompt = Objects.requireNonNull(columns.get("0 h"));
    Column never = Objects.requireNonNull(columns.get("never"));
    long alike =
        prompt.sent().entrySet().stream()
            .filter(sent -> !sent.getValue().isBefore(prompt.born()))
            .filter(sent -> !differs(columns, sent.getKey()))
            .count();
    String after =
        never.sent().entrySet().stream()
            .filter(sent -> !sent.getValue().isBefore(never.born()))
            .map(sent -> "`%s` at %s".formatted(sent.getKey(), cellAge(never, sent.getValue())))
            .collect(Collectors.joining(", "));
    return """
        %d more items to 12 months come alike in the five families that tell. The family that never tells is written to
        after the birth with nothing but %s.
        Then nothing more comes: a birth is never inferred from the calendar.
        """
        .formatted(alike, after);
  }

  private static String cellAge(Column column, Instant at) {
    return Ages.inPregnancy(column.scenario().due(), at, column.scenario().preferences().zone());
  }

  @Test
  void theLetterWasSentBeforeTheBirthInEach() {
    for (Column column : columns().values()) {
      assertThat(column.sent().get(LETTER)).isNotNull().isBefore(column.born());
    }
  }

  @Test
  void whatIsLostWasOverAndNothingOlderIsSentAfterAReport() {
    REPORTS.forEach(
        (late, told) -> {
          Column column = Column.told(told);
          Instant heard = Objects.requireNonNull(column.scenario().happenings().told());

          assertThat(column.outcome().notSent())
              .as(late)
              .filteredOn(note -> note.skip().cause() == Skip.Cause.HEARD_LATE)
              .allMatch(note -> !note.skip().item().until().isAfter(heard));
          assertThat(column.outcome().sendings())
              .as(late)
              .filteredOn(sending -> !sending.at().isBefore(heard))
              .allMatch(
                  sending ->
                      sending.release().items().stream()
                          .allMatch(item -> item.until().isAfter(sending.at())));
        });
  }

  @Test
  void theFamilyThatNeverTellsHearsNothingThatAssumesABirth() {
    Column never = Column.never();

    assertThat(never.outcome().sendings())
        .flatExtracting(sending -> sending.release().items())
        .extracting(item -> item.reason().anchor().name())
        .containsOnly("SUBSCRIBED", "DUE_DATE");
  }
}
