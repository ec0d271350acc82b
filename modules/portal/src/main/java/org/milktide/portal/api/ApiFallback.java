package org.milktide.portal.api;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whatever else is asked for below {@code /api}, so that its answer too is problem+json. */
@Controller
final class ApiFallback {
  @RequestMapping("/api/**")
  void nothing() {
    throw Refused.nothingHere();
  }
}
