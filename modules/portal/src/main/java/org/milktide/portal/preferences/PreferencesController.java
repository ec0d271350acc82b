package org.milktide.portal.preferences;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.journey.Deed;
import org.milktide.domain.link.Purpose;
import org.milktide.portal.desk.Desk;
import org.milktide.portal.view.Form;
import org.milktide.portal.visit.EventIds;
import org.milktide.portal.visit.Paths;
import org.milktide.portal.visit.TypedEvents;
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

/** What messages come, when and how: topics, rhythm, quiet hours, zone, fewer, a pause. */
@Controller
@RequestMapping("/preferences/{token}")
final class PreferencesController {
  private final Visits visits;
  private final Desk desk;
  private final Paths paths;
  private final PreferencesPage page;
  private final Offers offers;

  PreferencesController(
      Visits visits, Desk desk, Paths paths, PreferencesPage page, Offers offers) {
    this.visits = visits;
    this.desk = desk;
    this.paths = paths;
    this.page = page;
    this.offers = offers;
  }

  @GetMapping
  ResponseEntity<String> show(
      @PathVariable String token, @RequestParam(required = false) @Nullable String done) {
    Visit visit = visits.open(token, Purpose.PREFERENCES);
    Form form = Form.fresh(EventIds.fresh(), Map.of());
    return page.show(HttpStatus.OK, visit, form, done);
  }

  @PostMapping(params = "action=save")
  ResponseEntity<String> save(@PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.open(token, Purpose.PREFERENCES);
    return take(visit, PreferencesForm.changed(typed, visit), "saved");
  }

  @PostMapping(params = "action=pause")
  ResponseEntity<String> pause(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.open(token, Purpose.PREFERENCES, Deed.SET_JOURNEY);
    return take(visit, PreferencesForm.paused(typed, visit), "paused");
  }

  @PostMapping(params = "action=about")
  ResponseEntity<String> about(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.open(token, Purpose.PREFERENCES, Deed.SET_JOURNEY);
    return take(visit, AboutForm.told(typed, visit, offers.of(visit)), "saved");
  }

  @PostMapping(params = "action=work")
  ResponseEntity<String> work(@PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.open(token, Purpose.PREFERENCES, Deed.SET_JOURNEY);
    return take(visit, AboutForm.work(typed, visit), "saved");
  }

  @PostMapping(params = "action=resume")
  ResponseEntity<String> resume(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.open(token, Purpose.PREFERENCES, Deed.SET_JOURNEY);
    desk.apply(visit.subject(), PreferencesForm.resumed(typed, visit));
    return done(visit, "resumed");
  }

  @PostMapping(params = "action=fewer")
  ResponseEntity<String> fewer(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    return wish(token, typed, true);
  }

  @PostMapping(params = "action=more")
  ResponseEntity<String> more(@PathVariable String token, @RequestParam Map<String, String> typed) {
    return wish(token, typed, false);
  }

  /** Whoever leaves is forgotten at once; their page with everything else that was theirs. */
  @PostMapping(params = "action=leave")
  ResponseEntity<String> leave(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.open(token, Purpose.PREFERENCES, Deed.LEAVE);
    Fact left = new Fact.PersonRemoved(visit.bearer().recipient());
    desk.apply(visit.subject(), visit.told(left, EventIds.of(typed) + "-leave"));
    return Paths.seeOther(paths.preferences(visit.bearer()));
  }

  private ResponseEntity<String> wish(String token, Map<String, String> typed, boolean fewer) {
    Visit visit = visits.open(token, Purpose.PREFERENCES);
    desk.apply(visit.subject(), PreferencesForm.fewer(typed, visit, fewer));
    return done(visit, fewer ? "fewer" : "more");
  }

  /**
   * When the next message would come, were this form saved. It changes nothing, and is a POST so
   * that what is typed is in no address, and so in no log and no history.
   */
  @PostMapping("/next")
  ResponseEntity<String> next(@PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.open(token, Purpose.PREFERENCES);
    return visit.isLost()
        ? ResponseEntity.noContent().build()
        : page.next(visit, PreferencesForm.changed(typed, visit));
  }

  private ResponseEntity<String> take(Visit visit, TypedEvents typed, String done) {
    List<JourneyEvent> events = typed.events().orElse(List.of());
    if (events.isEmpty()) {
      return page.show(HttpStatus.UNPROCESSABLE_CONTENT, visit, typed.form(), null);
    }
    boolean stillSending =
        desk.apply(visit.subject(), events.toArray(JourneyEvent[]::new)).stillSending();
    return done(visit, stillSending ? "sending" : done);
  }

  private ResponseEntity<String> done(Visit visit, String done) {
    return Paths.seeOther(paths.preferences(visit.bearer()) + "?done=" + done);
  }
}
