package org.milktide.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Journeys;
import org.milktide.domain.port.Subject;
import org.milktide.domain.port.Verdict;
import org.milktide.domain.wire.EventReader;
import org.milktide.portal.desk.Answer;
import org.milktide.portal.desk.Desk;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The partners' API: subscribe, tell events, look, erase. */
@Controller
@RequestMapping("/api/v1")
final class ApiController {

  private final Desk desk;
  private final Journeys journeys;
  private final ApiKey key;
  private final JsonBodies bodies;
  private final JourneyReports reports;

  ApiController(
      Desk desk, Journeys journeys, ApiKey key, JsonBodies bodies, JourneyReports reports) {
    this.desk = desk;
    this.journeys = journeys;
    this.key = key;
    this.bodies = bodies;
    this.reports = reports;
  }

  /** What a subscription is answered with, whether or not its address is in use. */
  record Subscribed(String journeyId) {}

  /** What an event is answered with: advice that cannot wait for a mail. */
  record Advised(List<Map<String, Object>> advice) {}

  @PostMapping("/subscriptions")
  ResponseEntity<Subscribed> subscribe(HttpServletRequest request) throws IOException {
    Map<String, @Nullable Object> data = new LinkedHashMap<>(bodies.read(request));
    Subject subject = References.subscriber(data.remove("ref"), key.source());
    EventReader.Read read = Events.subscription(data, key.source(), desk.said(), desk.now());
    return accepted(new Subscribed(journey(desk.apply(subject, read.event())).toString()));
  }

  @PostMapping("/journeys/{ref}/events")
  ResponseEntity<Advised> tell(@PathVariable String ref, HttpServletRequest request)
      throws IOException {
    Subject.Named subject = References.named(ref, key.source());
    Map<String, @Nullable Object> json = bodies.read(request);
    EventReader.Read read = Events.event(json, subject, desk.said(), desk.now());
    JourneyId _ = journey(desk.apply(subject, read.event()));
    return accepted(new Advised(List.of()));
  }

  @GetMapping("/journeys/{ref}")
  ResponseEntity<JourneyReport> journey(@PathVariable String ref) {
    Subject.Named subject = References.named(ref, key.source());
    JourneyId id = journeys.resolve(subject).orElseThrow(() -> missing(subject));
    JourneyReport report =
        journeys
            .find(id)
            .map(situation -> reports.of(situation, desk.now()))
            .orElseThrow(Refused::unknownJourney);
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(report);
  }

  /** Erases a journey for good; of one that was erased before, it is true already. */
  @DeleteMapping("/journeys/{ref}")
  ResponseEntity<Void> erase(@PathVariable String ref) {
    if (!desk.erase(References.named(ref, key.source())).known()) {
      throw Refused.unknownJourney();
    }
    return ResponseEntity.noContent().build();
  }

  private Refused missing(Subject subject) {
    return desk.isErased(subject) ? Refused.erased() : Refused.unknownJourney();
  }

  private static JourneyId journey(Answer answer) {
    if (answer.verdict() instanceof Verdict.Erased) {
      throw Refused.erased();
    }
    return answer.journey().orElseThrow(Refused::unknownJourney);
  }

  private static <T> ResponseEntity<T> accepted(T body) {
    return ResponseEntity.status(HttpStatus.ACCEPTED)
        .contentType(MediaType.APPLICATION_JSON)
        .body(body);
  }
}
