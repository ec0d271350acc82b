package org.milktide.portal.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.feeding.LogEntry;
import org.milktide.domain.feeding.Logged;
import org.milktide.domain.journey.Deed;
import org.milktide.domain.link.Purpose;
import org.milktide.portal.desk.Desk;
import org.milktide.portal.loss.LossPage;
import org.milktide.portal.visit.EventIds;
import org.milktide.portal.visit.Paths;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.visit.Visits;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log of feeds, pumps and diapers: one tap each, also sent later by a phone. */
@Controller
@RequestMapping("/journey/{token}/log")
final class LogController {
  private static final String GONE = "log-gone";

  private final Visits visits;
  private final Desk desk;
  private final Paths paths;
  private final LossPage loss;
  private final LogPage page;

  LogController(Visits visits, Desk desk, Paths paths, LossPage loss, LogPage page) {
    this.visits = visits;
    this.desk = desk;
    this.paths = paths;
    this.loss = loss;
    this.page = page;
  }

  @GetMapping
  ResponseEntity<String> show(@PathVariable String token, @RequestParam Map<String, String> asked) {
    Visit visit = visits.open(token, Purpose.JOURNEY, Deed.KEEP_LOG);
    return visit.isLost() ? loss.show(visit, false, false) : page.show(visit, asked);
  }

  @PostMapping(params = "action=tap")
  ResponseEntity<String> tap(@PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.open(token, Purpose.JOURNEY, Deed.KEEP_LOG);
    if (visit.isLost()) {
      return loss.show(visit, false, false);
    }
    JourneyEvent event = Tap.read(typed, visit);
    desk.apply(visit.subject(), event);
    return back(visit, typed, "feed", "new=" + event.stamp().id());
  }

  /**
   * Takes an entry back and puts another one in its place. Sent twice, the first one's work is
   * found done.
   */
  @PostMapping(params = "action=edit")
  ResponseEntity<String> edit(@PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.open(token, Purpose.JOURNEY, Deed.KEEP_LOG);
    if (visit.isLost()) {
      return loss.show(visit, false, false);
    }
    Logged logged = page.read(visit);
    Optional<LogEntry> entry = LogPage.find(visit, logged.entries(), typed.get("entry"));
    if (entry.isEmpty()) {
      String changed = EntryForm.changedId(EventIds.of(typed));
      boolean isDone = LogPage.find(visit, logged.entries(), changed).isPresent();
      return back(visit, typed, isDone ? "saved" : GONE, "");
    }
    EntryForm.Change change = EntryForm.read(typed, entry.get(), visit);
    if (change.events().isEmpty()) {
      Map<String, String> asked = new HashMap<>(typed);
      asked.put("baby", number(visit, typed));
      return page.show(HttpStatus.UNPROCESSABLE_CONTENT, visit, asked, change.form());
    }
    desk.apply(visit.subject(), change.events().get().toArray(JourneyEvent[]::new));
    return back(visit, typed, "saved", "");
  }

  @PostMapping(params = "action=remove")
  ResponseEntity<String> remove(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.open(token, Purpose.JOURNEY, Deed.KEEP_LOG);
    if (visit.isLost()) {
      return loss.show(visit, false, false);
    }
    Logged logged = page.read(visit);
    LogPage.find(visit, logged.entries(), typed.get("entry"))
        .ifPresent(entry -> desk.apply(visit.subject(), EntryForm.removal(entry, visit)));
    return LogPage.find(visit, page.read(visit).removed(), typed.get("entry"))
        .map(entry -> back(visit, typed, "feed-removed", "undo=" + entry.key().id()))
        .orElseGet(() -> back(visit, typed, GONE, ""));
  }

  /**
   * Logs again what was taken back, under an id that follows from the old one: an entry comes back
   * once, however often the button is pressed.
   */
  @PostMapping(params = "action=restore")
  ResponseEntity<String> restore(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.open(token, Purpose.JOURNEY, Deed.KEEP_LOG);
    if (visit.isLost()) {
      return loss.show(visit, false, false);
    }
    Optional<LogEntry> entry = LogPage.find(visit, page.read(visit).removed(), typed.get("entry"));
    entry.ifPresent(
        old -> desk.apply(visit.subject(), visit.told(old.fact(), old.key().id() + "-r")));
    return back(visit, typed, entry.isPresent() ? "log-restored" : GONE, "");
  }

  /**
   * To the page where the button was pressed, with the day and the baby that it showed.
   *
   * @param undo what the log offers to take back again; empty for nothing
   */
  private ResponseEntity<String> back(
      Visit visit, Map<String, String> typed, String done, String undo) {
    List<String> query = new ArrayList<>();
    query.add("done=" + done);
    String baby = number(visit, typed);
    if (!baby.isEmpty()) {
      query.add("baby=" + baby);
    }
    boolean toJourney = "journey".equals(typed.get("back"));
    if (!undo.isEmpty() && !toJourney) {
      query.add(undo);
    }
    Window.of(visit)
        .day(typed.get("day"))
        .filter(_ -> !toJourney)
        .ifPresent(day -> query.add("day=" + day));
    String path = toJourney ? paths.journey(visit.bearer()) : paths.log(visit.bearer());
    return Paths.seeOther(path + "?" + String.join("&", query));
  }

  private static String number(Visit visit, Map<String, String> typed) {
    return Babies.number(Tap.baby(typed.get("babyId"), visit), visit);
  }
}
