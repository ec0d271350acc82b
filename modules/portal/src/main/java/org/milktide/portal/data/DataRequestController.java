package org.milktide.portal.data;

import org.jspecify.annotations.Nullable;
import org.milktide.domain.journey.Deed;
import org.milktide.domain.link.Purpose;
import org.milktide.domain.port.PersonalData;
import org.milktide.portal.view.DataRequestView;
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

/** Mails the link to a person's data: the links of old mails alone show and erase nothing. */
@Controller
@RequestMapping("/preferences/{token}/data")
final class DataRequestController {
  private final Visits visits;
  private final PersonalData data;
  private final Paths paths;
  private final Renderer renderer;

  DataRequestController(Visits visits, PersonalData data, Paths paths, Renderer renderer) {
    this.visits = visits;
    this.data = data;
    this.paths = paths;
    this.renderer = renderer;
  }

  @GetMapping
  ResponseEntity<String> ask(
      @PathVariable String token, @RequestParam(required = false) @Nullable String done) {
    Visit visit = visits.open(token, Purpose.PREFERENCES, Deed.HOLD_DATA);
    DataRequestView view =
        new DataRequestView("mailed".equals(done), paths.journey(visit.bearer()));
    return visit.isLost()
        ? renderer.gentle("data-request", visit.words(), view)
        : renderer.page("data-request", visit.words(), view);
  }

  @PostMapping
  ResponseEntity<String> mail(@PathVariable String token) {
    Visit visit = visits.open(token, Purpose.PREFERENCES, Deed.HOLD_DATA);
    data.mailLink(visit.bearer(), visit.now());
    return Paths.seeOther(paths.dataRequest(visit.bearer()) + "?done=mailed");
  }
}
