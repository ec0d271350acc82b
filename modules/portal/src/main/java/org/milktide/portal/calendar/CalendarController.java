package org.milktide.portal.calendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.milktide.domain.link.Purpose;
import org.milktide.portal.desk.Desk;
import org.milktide.portal.view.Site;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.visit.Visits;
import org.milktide.portal.web.ErasedHere;
import org.milktide.portal.web.NoLongerOn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A person's calendar. Calendar programs ask again by themselves and show what went wrong as an
 * alarm, so a journey that is silent, lost or erased is a calendar with nothing in it.
 */
@Controller
final class CalendarController {
  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final Visits visits;
  private final Desk desk;
  private final Coming coming;
  private final Site site;

  CalendarController(Visits visits, Desk desk, Coming coming, Site site) {
    this.visits = visits;
    this.desk = desk;
    this.coming = coming;
    this.site = site;
  }

  @GetMapping("/calendar/{token}.ics")
  ResponseEntity<String> feed(@PathVariable String token) {
    String text = Feed.write(site.name(), desk.now(), entries(token));
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"calendar.ics\"")
        .body(text);
  }

  private List<Entry> entries(String token) {
    try {
      Visit visit = visits.open(token, Purpose.CALENDAR);
      return coming.of(visit);
    } catch (ErasedHere | NoLongerOn gone) {
      return List.of();
    }
  }
}
