package org.milktide.portal.preferences;

import java.util.Map;
import org.milktide.domain.event.Fact;
import org.milktide.domain.journey.Known;
import org.milktide.domain.link.Purpose;
import org.milktide.portal.desk.Desk;
import org.milktide.portal.view.UnsubscribeView;
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
 * Stops messages. Every POST but the undo stops them and answers 200 without a redirect: a mail
 * program's one-click request (RFC 8058), in whatever encoding it comes, and the page's own button.
 */
@Controller
@RequestMapping("/unsubscribe/{token}")
final class UnsubscribeController {
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
    return page(visit, Known.isTrue(visit.person().unsubscribed()), false, false);
  }

  @PostMapping
  ResponseEntity<String> stop(@PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.open(token, Purpose.UNSUBSCRIBE);
    Fact stopped = new Fact.Unsubscribed(visit.bearer().recipient());
    boolean stillSending =
        desk.apply(visit.subject(), visit.told(stopped, EventIds.of(typed) + "-stop"))
            .stillSending();
    return page(visit, true, false, stillSending);
  }

  @PostMapping(params = "action=undo")
  ResponseEntity<String> undo(@PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.open(token, Purpose.UNSUBSCRIBE);
    Fact back = new Fact.Resubscribed(visit.bearer().recipient());
    desk.apply(visit.subject(), visit.told(back, EventIds.of(typed) + "-back"));
    return page(visit, false, true, false);
  }

  private ResponseEntity<String> page(
      Visit visit, boolean stopped, boolean back, boolean stillSending) {
    UnsubscribeView view =
        new UnsubscribeView(
            EventIds.fresh(), stopped, back, stillSending, paths.journey(visit.bearer()));
    return visit.isLost()
        ? renderer.gentle("unsubscribe", visit.words(), view)
        : renderer.page("unsubscribe", visit.words(), view);
  }
}
