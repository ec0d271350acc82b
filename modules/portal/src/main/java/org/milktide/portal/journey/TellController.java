package org.milktide.portal.journey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.OptIn;
import org.milktide.domain.journey.Deed;
import org.milktide.domain.link.Purpose;
import org.milktide.portal.desk.Desk;
import org.milktide.portal.visit.Paths;
import org.milktide.portal.visit.TypedEvents;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.visit.Visits;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hears what a family tells beside birth and milk: weights, hospital, how it feeds, milk kept. */
@Controller
@RequestMapping("/journey/{token}")
final class TellController {
  private final Visits visits;
  private final Desk desk;
  private final Paths paths;
  private final JourneyPage page;

  TellController(Visits visits, Desk desk, Paths paths, JourneyPage page) {
    this.visits = visits;
    this.desk = desk;
    this.paths = paths;
    this.page = page;
  }

  /** A form as somebody typed it, read for what it says. */
  private interface Reading extends BiFunction<Map<String, String>, Visit, TypedEvents> {}

  @PostMapping(params = "action=weight")
  ResponseEntity<String> weight(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    return take(token, typed, TellForm::weight, "weighed");
  }

  @PostMapping(params = "action=regained")
  ResponseEntity<String> regained(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    return take(token, typed, TellForm::regained, "told");
  }

  @PostMapping(params = "action=admitted")
  ResponseEntity<String> admitted(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    return take(token, typed, TellForm::admitted, "told");
  }

  @PostMapping(params = "action=discharged")
  ResponseEntity<String> discharged(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    return take(token, typed, TellForm::discharged, "told");
  }

  @PostMapping(params = "action=mode")
  ResponseEntity<String> mode(@PathVariable String token, @RequestParam Map<String, String> typed) {
    return take(token, typed, TellForm::mode, "told");
  }

  @PostMapping(params = "action=stopped")
  ResponseEntity<String> stopped(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    return take(token, typed, TellForm::stopped, "told");
  }

  @PostMapping(params = "action=placed")
  ResponseEntity<String> placed(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    return take(token, typed, TellForm::placed, "told");
  }

  @PostMapping(params = "action=stored")
  ResponseEntity<String> stored(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    return take(token, typed, (given, visit) -> TellForm.stock(given, visit, false), "stored");
  }

  @PostMapping(params = "action=used")
  ResponseEntity<String> used(@PathVariable String token, @RequestParam Map<String, String> typed) {
    return take(token, typed, (given, visit) -> TellForm.stock(given, visit, true), "used");
  }

  /** "I'm feeding on cue, stop these": reminders to feed end (R22). */
  @PostMapping(params = "action=on-cue")
  ResponseEntity<String> onCue(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    return take(
        token, typed, (given, visit) -> OptOut.of(OptIn.FEED_REMINDERS, given, visit), "on-cue");
  }

  /** Nothing is told from the log any more (R23). */
  @PostMapping(params = "action=unwatch")
  ResponseEntity<String> unwatch(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    return take(
        token, typed, (given, visit) -> OptOut.of(OptIn.WATCH_LOG, given, visit), "unwatched");
  }

  private ResponseEntity<String> take(
      String token, Map<String, String> typed, Reading reading, String done) {
    Visit visit = visits.open(token, Purpose.JOURNEY, Deed.TELL);
    if (visit.isLost()) {
      return page.show(visit, null, null);
    }
    TypedEvents read = reading.apply(typed, visit);
    Optional<List<JourneyEvent>> events = read.events();
    if (events.isEmpty()) {
      return page.show(HttpStatus.UNPROCESSABLE_CONTENT, visit, read.form(), null);
    }
    desk.apply(visit.subject(), events.get().toArray(JourneyEvent[]::new));
    return Paths.seeOther(paths.journey(visit.bearer()) + "?done=" + done);
  }
}
