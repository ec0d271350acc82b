package org.milktide.standalone.clock;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The clock for tools: where it stands, and how to move it. */
@RestController
@RequestMapping("/dev/clock")
public final class ClockController {
  private final ProductTime time;

  public ClockController(ProductTime time) {
    this.time = time;
  }

  @GetMapping
  Map<String, Instant> now() {
    return Map.of("now", time.now());
  }

  /** Moves the clock; 504 names what is stuck. */
  @PostMapping
  ResponseEntity<Object> move(@RequestBody Map<String, String> body) throws InterruptedException {
    Instant target;
    try {
      target = OffsetDateTime.parse(body.getOrDefault("now", "")).toInstant();
    } catch (DateTimeParseException e) {
      return problem(
          HttpStatus.BAD_REQUEST, "now: expected an instant such as 2027-01-05T03:10:00Z");
    }
    if (target.isBefore(time.now())) {
      return problem(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "now: " + target + " is earlier than the clock, which stands at " + time.now());
    }
    try {
      return ResponseEntity.ok(time.moveTo(target));
    } catch (TimeoutException e) {
      return problem(HttpStatus.GATEWAY_TIMEOUT, String.valueOf(e.getMessage()));
    }
  }

  private static ResponseEntity<Object> problem(HttpStatus status, String detail) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(ProblemDetail.forStatusAndDetail(status, detail));
  }
}
