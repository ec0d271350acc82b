package org.milktide.portal.log;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.content.Library;
import org.milktide.content.Reader;
import org.milktide.domain.event.Fact;
import org.milktide.domain.feeding.DayLog;
import org.milktide.domain.feeding.LogEntry;
import org.milktide.domain.feeding.Logged;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.port.FeedLog;
import org.milktide.portal.advice.Lately;
import org.milktide.portal.guide.Calls;
import org.milktide.portal.guide.Readers;
import org.milktide.portal.view.CallView;
import org.milktide.portal.view.Form;
import org.milktide.portal.view.LogDayView;
import org.milktide.portal.view.LogDaysView;
import org.milktide.portal.view.LogEditView;
import org.milktide.portal.view.LogView;
import org.milktide.portal.visit.Done;
import org.milktide.portal.visit.EventIds;
import org.milktide.portal.visit.Paths;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.visit.When;
import org.milktide.portal.web.Renderer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts the page of the feed log together. */
@Component
final class LogPage {
  /** Who to call stands on every page of the first 28 days (clinical.md, rule 4). */
  private static final int CALL_DAYS = 28;

  private final FeedLog log;
  private final Paths paths;
  private final TapCard taps;
  private final Library library;
  private final Readers readers;
  private final Lately lately;
  private final Renderer renderer;

  LogPage(
      FeedLog log,
      Paths paths,
      TapCard taps,
      Library library,
      Readers readers,
      Lately lately,
      Renderer renderer) {
    this.log = log;
    this.paths = paths;
    this.taps = taps;
    this.library = library;
    this.readers = readers;
    this.lately = lately;
    this.renderer = renderer;
  }

  /** The fourteen days that the page is about. */
  Logged read(Visit visit) {
    Window window = Window.of(visit);
    return log.read(visit.bearer().journey(), window.from(), window.until());
  }

  /** An entry that this person can change, by its id; of those taken back, on request. */
  static Optional<LogEntry> find(Visit visit, List<LogEntry> entries, @Nullable String id) {
    return entries.stream()
        .filter(entry -> entry.key().id().equals(id) && EntryLines.isOurs(entry, visit))
        .findFirst();
  }

  /** The page that an address asks for. */
  ResponseEntity<String> show(Visit visit, Map<String, String> asked) {
    Logged logged = read(visit);
    Form form =
        find(visit, logged.entries(), asked.get("entry"))
            .map(entry -> EntryForm.fields(entry, visit.zone()))
            .map(fields -> Form.fresh(EventIds.fresh(), fields))
            .orElseGet(() -> Form.fresh(EventIds.fresh(), Map.of()));
    return show(HttpStatus.OK, visit, asked, form);
  }

  /** The same with a form that was typed into. */
  ResponseEntity<String> show(
      HttpStatus status, Visit visit, Map<String, String> asked, Form form) {
    Logged logged = read(visit);
    return renderer.own(
        status,
        "log",
        visit.words(),
        paths.journey(visit.bearer()),
        view(visit, asked, logged, form));
  }

  private LogView view(Visit visit, Map<String, String> asked, Logged logged, Form form) {
    Babies babies = Babies.of(visit, asked.get("baby"));
    boolean open = isOpen(visit);
    Window window = Window.of(visit);
    LocalDate day = window.day(asked.get("day")).orElse(window.today());
    LogDaysView days = days(babies, logged.entries());
    return new LogView(
        paths.journey(visit.bearer()),
        done(visit, window, asked),
        lately.of(visit),
        find(visit, logged.removed(), asked.get("undo"))
            .map(entry -> entry.key().id())
            .orElse(null),
        find(visit, logged.entries(), asked.get("new")).map(entry -> entry.key().id()).orElse(null),
        open,
        taps.onLog(babies, logged.entries()),
        babies.views(paths.log(visit.bearer())),
        babies.name(),
        day(babies, logged.entries(), day),
        days,
        find(visit, logged.entries(), asked.get("entry"))
            .map(entry -> edit(babies, entry, form, day))
            .orElse(null),
        open && isCallShown(visit, days) ? call(visit) : null);
  }

  private static boolean isOpen(Visit visit) {
    return visit.state().family().isBorn()
        && !(visit.state().standing(visit.now()) instanceof Standing.Held);
  }

  /** A day that is none, or that is not shown, is today; and it is said. */
  private static @Nullable String done(Visit visit, Window window, Map<String, String> asked) {
    String day = asked.get("day");
    return day != null && window.day(day).isEmpty()
        ? visit.words().text("log.no-day")
        : Done.words(visit.words(), asked.get("done"));
  }

  /** The address of a day's log, of the baby that was chosen. */
  String address(Babies babies, LocalDate day) {
    String query = babies.query();
    return paths.log(babies.visit().bearer())
        + "?day="
        + day
        + (query.isEmpty() ? "" : "&" + query);
  }

  private LogDayView day(Babies babies, List<LogEntry> entries, LocalDate date) {
    Visit visit = babies.visit();
    Window window = Window.of(visit);
    DayLog day =
        DayLog.of(babies.ofChosen(entries), window.first(), window.today(), window.zone()).stream()
            .filter(one -> one.date().equals(date))
            .findFirst()
            .orElseThrow();
    EntryLines lines = new EntryLines(visit);
    String address = address(babies, date);
    return new LogDayView(
        date.equals(window.today()) ? visit.words().text("log.day.today") : When.of(visit).on(date),
        Counts.of(day, visit.words()),
        Ribbon.of(day, window, visit.now(), visit.words()),
        day.entries().reversed().stream().map(entry -> lines.line(entry, address)).toList(),
        date.equals(window.first()) ? null : address(babies, date.minusDays(1)),
        date.equals(window.today()) ? null : address(babies, date.plusDays(1)));
  }

  private LogDaysView days(Babies babies, List<LogEntry> entries) {
    Visit visit = babies.visit();
    Window window = Window.of(visit);
    List<DayLog> days =
        DayLog.of(babies.ofChosen(entries), window.first(), window.today(), window.zone());
    BabyId baby =
        babies.all().isEmpty()
            ? visit.state().family().resolve(null)
            : babies.all().get(babies.chosen());
    Common common = new Common(visit, baby, library.get().diapers(visit.words().reader()));
    return new Days(days, common, visit.words()).view(date -> address(babies, date));
  }

  private LogEditView edit(Babies babies, LogEntry entry, Form form, LocalDate day) {
    Visit visit = babies.visit();
    String what = new EntryLines(visit).kind(entry.fact()) + ", " + When.of(visit).at(entry.at());
    return new LogEditView(
        form,
        entry.key().id(),
        what,
        LogKind.words(),
        entry.fact() instanceof Fact.DiaperRecorded,
        EntryForm.COLOURS,
        address(babies, day) + "#day",
        day.toString());
  }

  private static boolean isCallShown(Visit visit, LogDaysView days) {
    int day = visit.state().family().dayOfLife(visit.now());
    return day <= CALL_DAYS || !days.common().isEmpty();
  }

  private CallView call(Visit visit) {
    Reader reader = readers.of(visit.words(), 1);
    return Calls.of(library.get().helpLine(reader));
  }
}
