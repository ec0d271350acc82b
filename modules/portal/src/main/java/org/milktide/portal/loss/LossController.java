package org.milktide.portal.loss;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Fact;
import org.milktide.domain.journey.Deed;
import org.milktide.domain.link.Purpose;
import org.milktide.portal.desk.Desk;
import org.milktide.portal.visit.EventIds;
import org.milktide.portal.visit.Paths;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.visit.Visits;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes a loss report by one button and no question, and lets it be taken back for 30 days. */
@Controller
@RequestMapping("/loss/{token}")
final class LossController {
  private final Visits visits;
  private final Desk desk;
  private final Paths paths;
  private final LossPage page;

  LossController(Visits visits, Desk desk, Paths paths, LossPage page) {
    this.visits = visits;
    this.desk = desk;
    this.paths = paths;
    this.page = page;
  }

  @GetMapping
  ResponseEntity<String> show(
      @PathVariable String token, @RequestParam(required = false) @Nullable String done) {
    Visit visit = visits.open(token, Purpose.LOSS);
    return page.show(visit, "sending".equals(done), "undone".equals(done));
  }

  @PostMapping
  ResponseEntity<String> report(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.open(token, Purpose.LOSS);
    Fact loss = new Fact.LossReported(null);
    boolean stillSending =
        desk.apply(visit.subject(), visit.told(loss, EventIds.of(typed) + "-loss")).stillSending();
    return Paths.seeOther(paths.loss(visit.bearer()) + (stillSending ? "?done=sending" : ""));
  }

  @PostMapping(params = "action=undo")
  ResponseEntity<String> undo(@PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.open(token, Purpose.LOSS, Deed.UNDO_LOSS);
    if (LossPage.isUndoable(visit)) {
      // Without a baby's name it takes back every report there is.
      Fact undone = new Fact.LossUndone(null);
      desk.apply(visit.subject(), visit.told(undone, EventIds.of(typed) + "-undo"));
    }
    return Paths.seeOther(paths.loss(visit.bearer()) + "?done=undone");
  }
}
