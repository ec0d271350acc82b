package org.milktide.portal.check;

import java.util.Map;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.link.Purpose;
import org.milktide.portal.desk.Desk;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.visit.Visits;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of signs. Its answer is the page that the form leads to, without a redirect: what was
 * ticked is in no address, and nothing stands between a sign and what to do.
 */
@Controller
@RequestMapping("/check/{token}")
final class CheckController {
  private final Visits visits;
  private final Desk desk;
  private final CheckPage page;

  CheckController(Visits visits, Desk desk, CheckPage page) {
    this.visits = visits;
    this.desk = desk;
    this.page = page;
  }

  @GetMapping
  ResponseEntity<String> show(@PathVariable String token) {
    return page.list(visits.open(token, Purpose.CHECK));
  }

  @PostMapping
  ResponseEntity<String> answer(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.open(token, Purpose.CHECK);
    CheckForm.Said said = CheckForm.read(typed, page.asked(visit), visit);
    if (said.isEmpty()) {
      return page.listAgain(visit, typed);
    }
    // After a loss nothing is kept: the page is there to be read.
    if (!visit.isLost() && !said.events().isEmpty()) {
      desk.apply(visit.subject(), said.events().toArray(JourneyEvent[]::new));
    }
    return page.answer(visit, said);
  }
}
