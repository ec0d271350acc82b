package org.milktide.portal.log;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.milktide.content.Direction;
import org.milktide.domain.feeding.CommonAtAge.Range;
import org.milktide.domain.feeding.DayLog;
import org.milktide.portal.view.BarsView;
import org.milktide.portal.view.LogDaysView;
import org.milktide.portal.view.LogDaysView.Cell;
import org.milktide.portal.view.LogDaysView.DayRow;
import org.milktide.portal.view.Words;

/** Fourteen days as pictures and as a table of the same numbers. */
final class Days {
  private final List<DayLog> days;
  private final LocalDate today;
  private final Common common;
  private final Words words;

  Days(List<DayLog> days, Common common, Words words) {
    this.days = List.copyOf(days);
    this.today = days.getLast().date();
    this.common = common;
    this.words = words;
  }

  /**
   * The view.
   *
   * @param href the log of a day
   */
  LogDaysView view(Function<LocalDate, String> href) {
    List<String> said = common.sentences(today, words);
    if (days.stream().allMatch(DayLog::isEmpty)) {
      return new LogDaysView(List.of(), List.of(), said);
    }
    List<BarsView> pictures =
        List.of(
            picture("feeds", DayLog::feeds, common::feeds),
            picture("wet", DayLog::wet, common::wet),
            picture("dirty", DayLog::dirty, common::dirty));
    List<DayRow> rows = days.reversed().stream().map(day -> row(day, href)).toList();
    return new LogDaysView(pictures, rows, said);
  }

  private BarsView picture(
      String kind, ToIntFunction<DayLog> count, Function<LocalDate, Optional<Range>> common) {
    List<Bars.Day> counts = new ArrayList<>();
    for (DayLog day : days) {
      counts.add(
          new Bars.Day(
              count.applyAsInt(day),
              String.valueOf(day.date().getDayOfMonth()),
              day.date().equals(today),
              whole(day.date(), common)));
    }
    boolean mirrored = Direction.of(words.language()) == Direction.RTL;
    Bars bars = new Bars(counts, mirrored);
    String title = words.text("log.days." + kind);
    return new BarsView(kind, title, about(count), bars.bars(), bars.bands());
  }

  /** A day that is not over has nothing to stand beside: its few feeds would look like too few. */
  private Optional<Range> whole(LocalDate date, Function<LocalDate, Optional<Range>> common) {
    return date.equals(today) ? Optional.empty() : common.apply(date);
  }

  /** The numbers in a row, for those who do not see the picture. */
  private String about(ToIntFunction<DayLog> count) {
    List<String> numbers =
        days.stream().map(day -> name(day.date()) + ": " + said(count.applyAsInt(day))).toList();
    return String.join("; ", numbers);
  }

  private String said(int count) {
    return count == 0 ? words.text("log.empty") : String.valueOf(count);
  }

  private DayRow row(DayLog day, Function<LocalDate, String> href) {
    return new DayRow(
        name(day.date()),
        href.apply(day.date()),
        day.isEmpty(),
        cell(day.feeds(), whole(day.date(), common::feeds)),
        cell(day.wet(), whole(day.date(), common::wet)),
        cell(day.dirty(), whole(day.date(), common::dirty)));
  }

  private static Cell cell(int count, Optional<Range> common) {
    return count == 0
        ? new Cell(Bars.NOTHING, "")
        : new Cell(String.valueOf(count), common.map(Days::brief).orElse(""));
  }

  private static String brief(Range range) {
    return range.most() == null ? range.least() + "+" : range.least() + "–" + range.most();
  }

  private String name(LocalDate date) {
    Locale language = words.language();
    return date.equals(today)
        ? words.text("log.today.so-far")
        : date.getDayOfWeek().getDisplayName(TextStyle.SHORT, language)
            + " "
            + DateTimeFormatter.ofPattern(words.text("log.date"), language).format(date);
  }
}
