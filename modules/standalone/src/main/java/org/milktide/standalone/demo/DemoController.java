package org.milktide.standalone.demo;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The demo's page and what its buttons do. Every press is JSON, which no page of another site can
 * send here.
 */
@RestController
@RequestMapping("/dev/demo")
final class DemoController {
  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
  private static final String POLICY =
      "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
          + " object-src 'none'";
  private static final int MOST_AHEAD_DAYS = 294;
  private static final int MOST_PAST_DAYS = 14;

  private final Playback playback;
  private final OwnJourney own;
  private final StateReader state;
  private final DemoTime time;

  DemoController(Playback playback, OwnJourney own, StateReader state, DemoTime time) {
    this.playback = playback;
    this.own = own;
    this.state = state;
    this.time = time;
  }

  @GetMapping
  ResponseEntity<Resource> page() {
    return ResponseEntity.ok()
        .contentType(HTML)
        .header("Content-Security-Policy", POLICY)
        .body(new ClassPathResource("page.html", DemoController.class));
  }

  @GetMapping("/state")
  DemoState state() {
    return state.read();
  }

  @PostMapping(path = "/go", consumes = MediaType.APPLICATION_JSON_VALUE)
  DemoState go() {
    playback.go();
    return state.read();
  }

  @PostMapping(path = "/pause", consumes = MediaType.APPLICATION_JSON_VALUE)
  DemoState pause() {
    playback.pause();
    return state.read();
  }

  @PostMapping(path = "/day", consumes = MediaType.APPLICATION_JSON_VALUE)
  DemoState oneDayOn() {
    playback.oneDayOn();
    return state.read();
  }

  @PostMapping(path = "/birth", consumes = MediaType.APPLICATION_JSON_VALUE)
  DemoState toNextBirth() {
    playback.toNextBirth();
    return state.read();
  }

  /** Starts a journey of one's own, from a due date and the browser's zone. */
  @PostMapping(path = "/own", consumes = MediaType.APPLICATION_JSON_VALUE)
  DemoState start(@RequestBody Map<String, String> form) {
    ZoneId zone = zone(form.getOrDefault("zone", "UTC"));
    LocalDate today = time.now().atZone(zone).toLocalDate();
    own.start(due(form.getOrDefault("due", ""), today), place(zone));
    return state.read();
  }

  /** Tells something of one's own journey. */
  @PostMapping(path = "/own/{deed}", consumes = MediaType.APPLICATION_JSON_VALUE)
  DemoState tell(@PathVariable String deed) {
    Deed known =
        Deed.of(deed).orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "There is no such button."));
    if (!own.tell(known)) {
      throw problem(HttpStatus.CONFLICT, "That does not fit where this journey is now.");
    }
    return state.read();
  }

  private static Place place(ZoneId zone) {
    String city = zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
    return new Place(city + " time", zone, Locale.ENGLISH);
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw problem(HttpStatus.UNPROCESSABLE_CONTENT, "zone: not a time zone of this world");
    }
  }

  private static LocalDate due(String text, LocalDate today) {
    try {
      LocalDate due = LocalDate.parse(text);
      if (!due.isAfter(today.plusDays(MOST_AHEAD_DAYS))
          && !due.isBefore(today.minusDays(MOST_PAST_DAYS))) {
        return due;
      }
    } catch (DateTimeException e) {
      // The same answer as for a date that is out of reach.
    }
    throw problem(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "The demo's clock shows %s: choose a due date from two weeks before to 42 weeks after."
            .formatted(today));
  }

  private static ErrorResponseException problem(HttpStatus status, String detail) {
    return new ErrorResponseException(
        status, ProblemDetail.forStatusAndDetail(status, detail), null);
  }
}
