package org.milktide.portal.journey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.journey.Deed;
import org.milktide.domain.journey.Known;
import org.milktide.domain.link.Purpose;
import org.milktide.portal.desk.Desk;
import org.milktide.portal.visit.EventIds;
import org.milktide.portal.visit.Paths;
import org.milktide.portal.visit.TypedEvents;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.visit.Visits;
import org.milktide.portal.web.NothingHere;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A family's own page: where it is, what came and comes, and the buttons that tell us things. */
@Controller
@RequestMapping("/journey/{token}")
final class JourneyController {
  private final Visits visits;
  private final Desk desk;
  private final Paths paths;
  private final JourneyPage page;
  private final Questions questions;

  JourneyController(Visits visits, Desk desk, Paths paths, JourneyPage page, Questions questions) {
    this.visits = visits;
    this.desk = desk;
    this.paths = paths;
    this.page = page;
    this.questions = questions;
  }

  @GetMapping
  ResponseEntity<String> show(
      @PathVariable String token,
      @RequestParam(required = false) @Nullable String done,
      @RequestParam(required = false) @Nullable String baby) {
    return page.show(visits.open(token, Purpose.JOURNEY), done, baby);
  }

  @PostMapping(params = "action=born")
  ResponseEntity<String> born(@PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.open(token, Purpose.JOURNEY, Deed.REPORT_BIRTH);
    return take(visit, BirthForm.born(typed, visit), "born");
  }

  @PostMapping(params = "action=milk-in")
  ResponseEntity<String> milkIn(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.open(token, Purpose.JOURNEY, Deed.TELL);
    return take(visit, BirthForm.milkIn(typed, visit), "milk-in");
  }

  @PostMapping(params = "action=answer")
  ResponseEntity<String> answer(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.open(token, Purpose.JOURNEY, Deed.TELL);
    if (visit.isLost()) {
      return page.show(visit, null, null);
    }
    if (typed.getOrDefault("rule", MilkQuestion.RULE).equals(MilkQuestion.RULE)) {
      return take(visit, MilkQuestion.answer(typed, visit), "answered");
    }
    TypedEvents answer = Questions.answer(typed, visit);
    desk.apply(visit.subject(), answer.events().orElseThrow().toArray(JourneyEvent[]::new));
    return Paths.seeOther(questions.after(typed, visit));
  }

  @PostMapping(params = "action=resume")
  ResponseEntity<String> resume(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.open(token, Purpose.JOURNEY, Deed.TELL);
    JourneyEvent resumed = visit.told(new Fact.Resumed(), EventIds.of(typed) + "-resume");
    Known<EmailAddress> address = visit.person().address();
    if (address != null) {
      desk.reachable(address.value());
    }
    return take(visit, Optional.of(resumed), "resumed");
  }

  private ResponseEntity<String> take(Visit visit, TypedEvents typed, String done) {
    Optional<List<JourneyEvent>> events = typed.events();
    if (events.isEmpty()) {
      return page.show(HttpStatus.UNPROCESSABLE_CONTENT, visit, typed.form(), null);
    }
    desk.apply(visit.subject(), events.get().toArray(JourneyEvent[]::new));
    return done(visit, done);
  }

  private ResponseEntity<String> take(Visit visit, Optional<JourneyEvent> event, String done) {
    desk.apply(visit.subject(), event.orElseThrow(NothingHere::new));
    return done(visit, done);
  }

  private ResponseEntity<String> done(Visit visit, String done) {
    return Paths.seeOther(paths.journey(visit.bearer()) + "?done=" + done);
  }
}
