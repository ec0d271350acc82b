package org.milktide.portal.log;

import java.util.Map;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.link.Purpose;
import org.milktide.portal.desk.Desk;
import org.milktide.portal.loss.LossPage;
import org.milktide.portal.visit.Paths;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.visit.Visits;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log of feeds, pumps and diapers: one tap each, also sent later by a phone. */
@Controller
@RequestMapping("/journey/{token}/log")
final class LogController {
  private final Visits visits;
  private final Desk desk;
  private final Paths paths;
  private final LossPage loss;

  LogController(Visits visits, Desk desk, Paths paths, LossPage loss) {
    this.visits = visits;
    this.desk = desk;
    this.paths = paths;
    this.loss = loss;
  }

  @PostMapping(params = "action=tap")
  ResponseEntity<String> tap(@PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.open(token, Purpose.JOURNEY);
    if (visit.isLost()) {
      return loss.show(visit, false, false);
    }
    JourneyEvent event = Tap.read(typed, visit);
    desk.apply(visit.subject(), event);
    return Paths.seeOther(paths.journey(visit.bearer()) + "?done=feed");
  }
}
