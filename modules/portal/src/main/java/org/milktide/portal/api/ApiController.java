package org.milktide.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Subject;
import org.milktide.domain.port.Verdict;
import org.milktide.domain.wire.EventReader;
import org.milktide.portal.desk.Answer;
import org.milktide.portal.desk.Desk;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** What partners tell: subscriptions and events. */
@Controller
@RequestMapping("/api/v1")
final class ApiController {
  private final Desk desk;
  private final JsonBodies bodies;
  private final Repetitions repetitions;
  private final ApiAdvice advice;

  ApiController(Desk desk, JsonBodies bodies, Repetitions repetitions, ApiAdvice advice) {
    this.advice = advice;
    this.desk = desk;
    this.bodies = bodies;
    this.repetitions = repetitions;
  }

  /** What a subscription is answered with, whether or not its address is in use. */
  record Subscribed(String journeyId) {}

  /** What an event is answered with: advice that cannot wait for a mail. */
  record Advised(List<ApiAdvice.Given> advice) {}

  @PostMapping("/subscriptions")
  ResponseEntity<Subscribed> subscribe(
      @RequestAttribute(Caller.ATTRIBUTE) Caller caller, HttpServletRequest request)
      throws IOException {
    Map<String, @Nullable Object> json = bodies.read(request);
    Map<String, @Nullable Object> data = new LinkedHashMap<>(json);
    Object ref = data.remove("ref");
    String source = caller.sourceName();
    Instant now = desk.now();
    Sending once = Sending.once(desk.said());
    // Read before its key is bound: who sent something wrong may mend it under the same key.
    Subject _ = References.subscriber(ref, source, JourneyId.parse(once.id()));
    EventReader.Read _ = Events.subscription(data, source, once, now);
    Sending sending = repetitions.of(request, caller, json, once, now);
    Subject subject = References.subscriber(ref, source, JourneyId.parse(sending.id()));
    EventReader.Read read = Events.subscription(data, source, sending, now);
    return accepted(new Subscribed(journey(desk.apply(subject, read.event())).toString()));
  }

  /** By its id, an event of any journey is taken, as from Kafka: its parent gave the id away. */
  @PostMapping("/journeys/{ref}/events")
  ResponseEntity<Advised> tell(
      @RequestAttribute(Caller.ATTRIBUTE) Caller caller,
      @PathVariable String ref,
      HttpServletRequest request)
      throws IOException {
    Subject.Named subject = References.named(ref, caller.sourceName());
    Map<String, @Nullable Object> json = bodies.read(request);
    Instant now = desk.now();
    Sending once = Sending.once(desk.said());
    EventReader.Read _ = Events.event(json, subject, once, now);
    Sending sending = repetitions.of(request, caller, json, once, now);
    EventReader.Read read = Events.event(json, subject, sending, now);
    JourneyId journey = journey(desk.apply(subject, read.event()));
    return accepted(new Advised(advice.on(journey, read.event(), now)));
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
