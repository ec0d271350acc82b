package org.milktide.portal.preferences;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Fact;
import org.milktide.domain.journey.Deed;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.link.Purpose;
import org.milktide.domain.time.LocalTimes;
import org.milktide.portal.desk.Desk;
import org.milktide.portal.view.UnsubscribeView;
import org.milktide.portal.visit.EventIds;
import org.milktide.portal.visit.Paths;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.visit.Visits;
import org.milktide.portal.visit.When;
import org.milktide.portal.web.Renderer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Stops messages. Every POST that names nothing else stops them and answers 200 without a redirect:
 * a mail program's one-click request (RFC 8058), in whatever encoding it comes, and the page's own
 * button. The page offers fewer messages and a pause beside it, and takes each of them back.
 */
@Controller
@RequestMapping("/unsubscribe/{token}")
final class UnsubscribeController {
  private static final int PAUSE_WEEKS = 2;

  private final Visits visits;
  private final Desk desk;
  private final Paths paths;
  private final Renderer renderer;

  UnsubscribeController(Visits visits, Desk desk, Paths paths, Renderer renderer) {
    this.visits = visits;
    this.desk = desk;
    this.paths = paths;
    this.renderer = renderer;
  }

  @GetMapping
  ResponseEntity<String> ask(@PathVariable String token) {
    Visit visit = visits.open(token, Purpose.UNSUBSCRIBE);
    return Known.isTrue(visit.person().unsubscribed()) ? stopped(visit, false) : offer(visit);
  }

  @PostMapping
  ResponseEntity<String> stop(@PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.open(token, Purpose.UNSUBSCRIBE);
    Fact stopped = new Fact.Unsubscribed(visit.bearer().recipient());
    return stopped(visit, apply(visit, stopped, typed, "-stop"));
  }

  @PostMapping(params = "action=undo")
  ResponseEntity<String> undo(@PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.open(token, Purpose.UNSUBSCRIBE);
    apply(visit, new Fact.Resubscribed(visit.bearer().recipient()), typed, "-back");
    return instead(visit, visit.words().text("unsubscribe.back"), null, false);
  }

  @PostMapping(params = "action=fewer")
  ResponseEntity<String> fewer(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.open(token, Purpose.UNSUBSCRIBE);
    desk.apply(visit.subject(), PreferencesForm.fewer(typed, visit, true));
    return instead(visit, visit.words().text("done.fewer"), "more", false);
  }

  @PostMapping(params = "action=more")
  ResponseEntity<String> more(@PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.open(token, Purpose.UNSUBSCRIBE);
    desk.apply(visit.subject(), PreferencesForm.fewer(typed, visit, false));
    return instead(visit, visit.words().text("done.more"), null, false);
  }

  @PostMapping(params = "action=pause")
  ResponseEntity<String> pause(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.open(token, Purpose.UNSUBSCRIBE, Deed.SET_JOURNEY);
    LocalDate today = LocalDate.ofInstant(visit.now(), visit.zone());
    Instant until = LocalTimes.startOfDay(today.plusWeeks(PAUSE_WEEKS), visit.zone());
    boolean stillSending = apply(visit, new Fact.Paused(until), typed, "-pause");
    String done = visit.words().text("preferences.paused.until", When.of(visit).at(until));
    return instead(visit, done, "resume", stillSending);
  }

  @PostMapping(params = "action=resume")
  ResponseEntity<String> resume(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.open(token, Purpose.UNSUBSCRIBE, Deed.SET_JOURNEY);
    apply(visit, new Fact.Resumed(), typed, "-resume");
    return instead(visit, visit.words().text("done.resumed"), null, false);
  }

  private boolean apply(Visit visit, Fact fact, Map<String, String> typed, String suffix) {
    return desk.apply(visit.subject(), visit.told(fact, EventIds.of(typed) + suffix))
        .stillSending();
  }

  /** Fewer and a pause are one parent's to ask for, while there is something to have less of. */
  private ResponseEntity<String> offer(Visit visit) {
    boolean less =
        visit.may(Deed.SET_JOURNEY)
            && visit.state().standing(visit.now()) instanceof Standing.Active;
    return page(
        visit,
        new UnsubscribeView(
            EventIds.fresh(),
            false,
            null,
            null,
            false,
            less,
            visit.person().wantsFewer(),
            paths.journey(visit.bearer())));
  }

  private ResponseEntity<String> stopped(Visit visit, boolean stillSending) {
    return page(
        visit,
        new UnsubscribeView(
            EventIds.fresh(),
            true,
            null,
            "undo",
            stillSending,
            false,
            false,
            paths.journey(visit.bearer())));
  }

  private ResponseEntity<String> instead(
      Visit visit, String done, @Nullable String undo, boolean stillSending) {
    return page(
        visit,
        new UnsubscribeView(
            EventIds.fresh(),
            false,
            done,
            undo,
            stillSending,
            false,
            false,
            paths.journey(visit.bearer())));
  }

  private ResponseEntity<String> page(Visit visit, UnsubscribeView view) {
    return visit.isLost()
        ? renderer.gentle("unsubscribe", visit.words(), view)
        : renderer.page("unsubscribe", visit.words(), view);
  }
}
