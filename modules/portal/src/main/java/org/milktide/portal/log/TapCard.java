package org.milktide.portal.log;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.milktide.content.Library;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedKind;
import org.milktide.domain.feeding.DayLog;
import org.milktide.domain.feeding.LogEntry;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.port.FeedLog;
import org.milktide.portal.view.LogTapsView;
import org.milktide.portal.view.Words;
import org.milktide.portal.visit.EventIds;
import org.milktide.portal.visit.Paths;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.visit.When;
import org.springframework.stereotype.Component;

/** The buttons of the log with today in brief, for the family's page and the log's own. */
@Component
public final class TapCard {
  /** How far back the last feed is looked for. */
  private static final Duration LATELY = Duration.ofDays(2);

  private final FeedLog log;
  private final Paths paths;
  private final Library library;

  TapCard(FeedLog log, Paths paths, Library library) {
    this.log = log;
    this.paths = paths;
    this.library = library;
  }

  /**
   * The card on the family's own page.
   *
   * @param baby the number of the baby that was chosen last; the first where there is none
   */
  public LogTapsView onJourney(Visit visit, @Nullable String baby) {
    Babies babies = Babies.of(visit, baby);
    Instant until = Window.of(visit).until();
    List<LogEntry> entries =
        log.read(visit.bearer().journey(), visit.now().minus(LATELY), until).entries();
    List<String> today = new ArrayList<>();
    for (int i = 0; i < babies.all().size(); i++) {
      String line = today(visit, babies.of(i, entries));
      today.add(
          babies.areSeveral()
              ? visit.words().text("log.of-baby", babies.all().get(i).value(), line)
              : line);
    }
    return view(babies, entries, today, "journey");
  }

  /** The card on the log's own page, which is about one baby. */
  LogTapsView onLog(Babies babies, List<LogEntry> entries) {
    String today = today(babies.visit(), babies.ofChosen(entries));
    return view(babies, entries, List.of(today), "log");
  }

  private LogTapsView view(Babies babies, List<LogEntry> entries, List<String> today, String back) {
    Visit visit = babies.visit();
    String address = paths.log(visit.bearer());
    return new LogTapsView(
        address,
        back,
        EventIds.fresh(),
        babies.views(address),
        today,
        back.equals("log") ? List.of() : facts(babies, entries),
        lastSide(visit, entries));
  }

  /**
   * What was logged in the last 24 hours of each baby beside what is common at its age, and no word
   * about how the two compare.
   */
  private List<String> facts(Babies babies, List<LogEntry> entries) {
    Visit visit = babies.visit();
    List<String> facts = new ArrayList<>();
    for (int i = 0; i < babies.all().size(); i++) {
      List<LogEntry> lately =
          babies.of(i, entries).stream()
              .filter(entry -> entry.at().isAfter(visit.now().minus(Duration.ofDays(1))))
              .toList();
      if (!lately.isEmpty()) {
        Words words = visit.words();
        String said = words.text("log.facts", Counts.of(together(lately, visit), words));
        BabyId baby = babies.all().get(i);
        facts.add(babies.areSeveral() ? words.text("log.of-baby", baby.value(), said) : said);
        Common common = new Common(visit, baby, library.get().diapers(words.reader()));
        facts.addAll(common.sentences(Window.of(visit).today(), words));
      }
    }
    return facts;
  }

  private static String today(Visit visit, List<LogEntry> entries) {
    Words words = visit.words();
    Window window = Window.of(visit);
    DayLog day = DayLog.of(entries, window.today(), window.today(), window.zone()).getFirst();
    String counts =
        day.isEmpty()
            ? words.text("log.today.none")
            : words.text("log.today", Counts.of(day, words));
    return last(entries, fact -> fact instanceof Fact.FeedRecorded)
        .map(feed -> counts + " " + words.text("log.last", When.of(visit).at(feed.at())))
        .orElse(counts);
  }

  /** Entries of two days as if they were of one: sessions are counted over midnight as well. */
  private static DayLog together(List<LogEntry> entries, Visit visit) {
    Window window = Window.of(visit);
    LocalDate today = window.today();
    int feeds =
        DayLog.of(entries, today.minusDays(1), today, window.zone()).stream()
            .mapToInt(DayLog::feeds)
            .sum();
    return new DayLog(today, entries, feeds);
  }

  /** The parent's own breast, whichever baby it was; said without judgement, as a reminder. */
  private static @Nullable String lastSide(Visit visit, List<LogEntry> entries) {
    return last(entries, TapCard::isAtTheBreast)
        .map(
            feed ->
                visit
                    .words()
                    .text(
                        Mark.of(feed.fact()).contains(Mark.LEFT)
                            ? "log.last-side.left"
                            : "log.last-side.right"))
        .orElse(null);
  }

  private static boolean isAtTheBreast(Fact.EntryFact fact) {
    return fact instanceof Fact.FeedRecorded feed
        && (feed.kind() == FeedKind.BREAST_LEFT || feed.kind() == FeedKind.BREAST_RIGHT);
  }

  private static Optional<LogEntry> last(List<LogEntry> entries, Predicate<Fact.EntryFact> wanted) {
    return entries.reversed().stream().filter(entry -> wanted.test(entry.fact())).findFirst();
  }
}
