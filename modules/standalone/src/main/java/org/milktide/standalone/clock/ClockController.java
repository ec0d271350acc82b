package org.milktide.standalone.clock;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
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

  @PostMapping
  ProductTime.Move move(@RequestBody Map<String, String> body) throws InterruptedException {
    Instant target = target(body.getOrDefault("now", ""));
    if (target.isBefore(time.now())) {
      throw problem(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "now: " + target + " is earlier than the clock, which stands at " + time.now());
    }
    try {
      return time.moveTo(target);
    } catch (TimeoutException e) {
      throw problem(HttpStatus.GATEWAY_TIMEOUT, String.valueOf(e.getMessage()));
    }
  }

  private static Instant target(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw problem(
          HttpStatus.BAD_REQUEST, "now: expected an instant such as 2027-01-05T03:10:00Z");
    }
  }

  private static ErrorResponseException problem(HttpStatus status, String detail) {
    return new ErrorResponseException(
        status, ProblemDetail.forStatusAndDetail(status, detail), null);
  }
}
