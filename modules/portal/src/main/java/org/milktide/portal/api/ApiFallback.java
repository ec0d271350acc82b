package org.milktide.portal.api;

import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whatever else is asked for below {@code /api}, so that its answer too is problem+json. */
@Controller
final class ApiFallback {
  private final ApiErrors errors;

  ApiFallback(ApiErrors errors) {
    this.errors = errors;
  }

  @RequestMapping("/api/**")
  ResponseEntity<ProblemDetail> nothing() {
    return errors.refused(Refused.nothingHere());
  }
}
