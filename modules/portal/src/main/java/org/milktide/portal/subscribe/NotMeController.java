package org.milktide.portal.subscribe;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.port.SuppressionCause;
import org.milktide.domain.port.Suppressions;
import org.milktide.portal.desk.Desk;
import org.milktide.portal.view.NotMeView;
import org.milktide.portal.visit.EventIds;
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

/**
 * "This was not me: never mail this address again", by a button like every change. Only who reads
 * the mails of an address gets here, so only they refuse, and only they take it back.
 */
@Controller
@RequestMapping("/confirm/{token}/not-me")
final class NotMeController {
  private final Visits visits;
  private final Desk desk;
  private final Suppressions suppressions;
  private final Paths paths;
  private final Renderer renderer;

  NotMeController(
      Visits visits, Desk desk, Suppressions suppressions, Paths paths, Renderer renderer) {
    this.visits = visits;
    this.desk = desk;
    this.suppressions = suppressions;
    this.paths = paths;
    this.renderer = renderer;
  }

  @GetMapping
  ResponseEntity<String> ask(
      @PathVariable String token, @RequestParam(required = false) @Nullable String done) {
    Visit visit = visits.openConfirmation(token);
    EmailAddress address = visit.address();
    NotMeView view =
        new NotMeView(
            EventIds.fresh(),
            address.value(),
            suppressions.has(address),
            "sending".equals(done),
            paths.confirm(visit.bearer(), address));
    return renderer.gentle("not-me", visit.words(), view);
  }

  @PostMapping(params = "action=refuse")
  ResponseEntity<String> refuse(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.openConfirmation(token);
    boolean stillSending =
        desk.refuse(visit.bearer().journey(), visit.address(), EventIds.of(typed) + "-refuse");
    String path = paths.notMe(visit.bearer(), visit.address());
    return Paths.seeOther(stillSending ? path + "?done=sending" : path);
  }

  @PostMapping(params = "action=undo")
  ResponseEntity<String> undo(@PathVariable String token) {
    Visit visit = visits.openConfirmation(token);
    suppressions.lift(visit.address(), SuppressionCause.NOT_ME);
    return Paths.seeOther(paths.confirm(visit.bearer(), visit.address()));
  }
}
