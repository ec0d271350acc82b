package org.milktide.portal.subscribe;

import java.util.Map;
import org.milktide.domain.event.Fact;
import org.milktide.domain.journey.Invitations;
import org.milktide.domain.journey.Role;
import org.milktide.domain.port.Verdict;
import org.milktide.portal.desk.Desk;
import org.milktide.portal.view.ConfirmView;
import org.milktide.portal.visit.EventIds;
import org.milktide.portal.visit.Paths;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.visit.Visits;
import org.milktide.portal.web.Renderer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Confirms an address by a button: mail scanners open links, but press no buttons. */
@Controller
@RequestMapping("/confirm/{token}")
final class ConfirmController {
  private final Visits visits;
  private final Desk desk;
  private final Paths paths;
  private final Renderer renderer;

  ConfirmController(Visits visits, Desk desk, Paths paths, Renderer renderer) {
    this.visits = visits;
    this.desk = desk;
    this.paths = paths;
    this.renderer = renderer;
  }

  @GetMapping
  ResponseEntity<String> ask(@PathVariable String token) {
    Visit visit = visits.openConfirmation(token);
    if (visit.isLost()) {
      return lost(visit);
    }
    if (isOver(visit)) {
      return over(visit);
    }
    return renderer.page(
        visit.isParent() ? "confirm" : "invited",
        visit.words(),
        new ConfirmView(
            EventIds.fresh(),
            visit.address().value(),
            paths.notMe(visit.bearer(), visit.address())));
  }

  @PostMapping
  ResponseEntity<String> confirm(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.openConfirmation(token);
    if (visit.isLost()) {
      return lost(visit);
    }
    if (isOver(visit)) {
      return over(visit);
    }
    Fact confirmed = new Fact.SubscriptionConfirmed(visit.bearer().recipient(), visit.address());
    Verdict verdict =
        desk.apply(visit.subject(), visit.told(confirmed, EventIds.of(typed) + "-confirm"))
            .verdict();
    if (verdict instanceof Verdict.AddressInUse) {
      // Whoever holds this link reads the mail of that address, so they may know.
      return renderer.page("confirmed-before", visit.words(), visit.address().value());
    }
    return Paths.seeOther(paths.journey(visit.bearer()) + "?done=confirmed");
  }

  /** Who was invited learns of a loss from the parent, not from a page. */
  private ResponseEntity<String> lost(Visit visit) {
    return Role.of(visit.state(), visit.bearer().recipient()) == Role.INVITED
        ? over(visit)
        : Paths.seeOther(paths.loss(visit.bearer()));
  }

  private ResponseEntity<String> over(Visit visit) {
    return renderer.page(HttpStatus.GONE, "invited-over", visit.words(), "");
  }

  private static boolean isOver(Visit visit) {
    return !visit.isParent() && !Invitations.isOpen(visit.person(), visit.now());
  }
}
