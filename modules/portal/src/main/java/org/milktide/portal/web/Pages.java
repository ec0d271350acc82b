package org.milktide.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.ResponseEntity;

/** Sends a page from where no controller is: a filter. */
final class Pages {
  private Pages() {}

  static void write(ResponseEntity<String> page, HttpServletResponse response) throws IOException {
    response.setStatus(page.getStatusCode().value());
    page.getHeaders()
        .forEach((name, values) -> values.forEach(one -> response.addHeader(name, one)));
    response.getWriter().write(Objects.requireNonNullElse(page.getBody(), ""));
  }
}
