package org.milktide.portal.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Journeys;
import org.milktide.domain.port.PartnerJourneys;
import org.milktide.portal.desk.Desk;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What partners see of the journeys that they subscribed, and their end. */
@Controller
@RequestMapping(JourneysController.PATH)
final class JourneysController {
  static final String PATH = "/api/v1/journeys";

  private final Desk desk;
  private final Journeys journeys;
  private final PartnerJourneys partners;
  private final OwnJourneys own;
  private final JourneyReports reports;

  JourneysController(
      Desk desk,
      Journeys journeys,
      PartnerJourneys partners,
      OwnJourneys own,
      JourneyReports reports) {
    this.desk = desk;
    this.journeys = journeys;
    this.partners = partners;
    this.own = own;
    this.reports = reports;
  }

  @GetMapping
  ResponseEntity<JourneyList> list(
      @RequestAttribute(Caller.ATTRIBUTE) Caller caller,
      @RequestParam(required = false) @Nullable String limit,
      @RequestParam(required = false) @Nullable String cursor) {
    PageRequest<JourneyId> page = PageRequest.of(limit, cursor, JourneyId::parse);
    PartnerJourneys.Page found = partners.list(caller.sourceName(), page.after(), page.limit());
    JourneyId last = found.last();
    String next = last == null ? null : PageRequest.next(PATH, page.limit(), last.toString());
    List<JourneyList.Line> lines =
        found.journeys().stream().map(one -> reports.line(one, desk.now())).toList();
    return page(new JourneyList(lines, next), next);
  }

  @GetMapping("/{ref}")
  ResponseEntity<JourneyReport> journey(
      @RequestAttribute(Caller.ATTRIBUTE) Caller caller, @PathVariable String ref) {
    JourneyReport report =
        journeys
            .find(own.find(ref, caller))
            .map(situation -> reports.of(situation, desk.now()))
            .orElseThrow(Refused::unknownJourney);
    return page(report, null);
  }

  @GetMapping("/{ref}/deliveries")
  ResponseEntity<Deliveries> deliveries(
      @RequestAttribute(Caller.ATTRIBUTE) Caller caller,
      @PathVariable String ref,
      @RequestParam(required = false) @Nullable String limit,
      @RequestParam(required = false) @Nullable String cursor) {
    PageRequest<LedgerEntry> page = PageRequest.of(limit, cursor, Deliveries::after);
    JourneyId id = own.find(ref, caller);
    List<LedgerEntry> found = partners.history(id, page.after(), page.limit() + 1);
    List<LedgerEntry> here = found.subList(0, Math.min(page.limit(), found.size()));
    String next =
        found.size() > page.limit()
            ? PageRequest.next(
                PATH + "/" + id + "/deliveries", page.limit(), Deliveries.place(here.getLast()))
            : null;
    return page(new Deliveries(here.stream().map(Deliveries.Delivery::of).toList(), next), next);
  }

  /** Erases a journey for good; of one that was erased before, it is true already. */
  @DeleteMapping("/{ref}")
  ResponseEntity<Void> erase(
      @RequestAttribute(Caller.ATTRIBUTE) Caller caller, @PathVariable String ref) {
    own.erase(ref, caller);
    return ResponseEntity.noContent().build();
  }

  /** JSON, with the next page's address as RFC 8288 has it where there is one. */
  private static <T> ResponseEntity<T> page(T body, @Nullable String next) {
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON);
    if (next != null) {
      answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
    }
    return answer.body(body);
  }
}
