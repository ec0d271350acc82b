package org.milktide.portal.api;

import java.util.UUID;
import org.milktide.domain.wire.BadField;
import org.milktide.portal.web.Failures;
import org.milktide.portal.web.TooManyRequests;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Tells partners what is wrong in problem+json that names the field, and nothing of the inside. */
@ControllerAdvice(
    assignableTypes = {
      ApiController.class,
      JourneysController.class,
      WebhookController.class,
      ApiFallback.class
    })
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ApiErrors {
  private static final Logger log = LoggerFactory.getLogger(ApiErrors.class);

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refused refused) {
    return ResponseEntity.status(refused.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .headers(refused.headers())
        .body(refused.problem());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> tooMany(TooManyRequests tooMany) {
    return refused(Refused.tooMany(tooMany.waitSeconds()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> badField(BadField bad) {
    return refused(Refused.badField(bad.field(), bad.problem()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> failed(Exception failure) {
    if (failure instanceof ErrorResponse response) {
      HttpStatus status = HttpStatus.resolve(response.getStatusCode().value());
      if (status != null && status.is4xxClientError()) {
        return refused(Refused.of(status));
      }
    }
    String reference = UUID.randomUUID().toString().substring(0, 8);
    log.error(
        "An API request failed; its sender saw reference {} and may send it again: {}",
        reference,
        Failures.describe(failure));
    return refused(Refused.failed(reference));
  }
}
