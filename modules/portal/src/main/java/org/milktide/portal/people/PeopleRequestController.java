package org.milktide.portal.people;

import org.jspecify.annotations.Nullable;
import org.milktide.domain.journey.Deed;
import org.milktide.domain.link.Purpose;
import org.milktide.domain.port.Journeys;
import org.milktide.portal.loss.LossPage;
import org.milktide.portal.view.PeopleRequestView;
import org.milktide.portal.visit.Paths;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.visit.Visits;
import org.milktide.portal.web.Renderer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Mails the link to the page of the people: whoever finds an old mail invites nobody by it. */
@Controller
@RequestMapping("/preferences/{token}/people")
final class PeopleRequestController {
  private final Visits visits;
  private final Journeys journeys;
  private final Paths paths;
  private final LossPage loss;
  private final Renderer renderer;

  PeopleRequestController(
      Visits visits, Journeys journeys, Paths paths, LossPage loss, Renderer renderer) {
    this.visits = visits;
    this.journeys = journeys;
    this.paths = paths;
    this.loss = loss;
    this.renderer = renderer;
  }

  @GetMapping
  ResponseEntity<String> ask(
      @PathVariable String token, @RequestParam(required = false) @Nullable String done) {
    Visit visit = open(token);
    return visit.isLost()
        ? loss.show(visit, false, false)
        : renderer.page(
            "people-request",
            visit.words(),
            new PeopleRequestView("mailed".equals(done), paths.journey(visit.bearer())));
  }

  @PostMapping
  ResponseEntity<String> mail(@PathVariable String token) {
    Visit visit = open(token);
    if (visit.isLost()) {
      return loss.show(visit, false, false);
    }
    journeys.mailPeopleLink(visit.bearer().journey(), visit.now());
    return Paths.seeOther(paths.peopleRequest(visit.bearer()) + "?done=mailed");
  }

  private Visit open(String token) {
    return visits.open(token, Purpose.PREFERENCES, Deed.MANAGE_PEOPLE);
  }
}
