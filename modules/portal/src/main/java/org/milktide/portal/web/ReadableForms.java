package org.milktide.portal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.milktide.portal.view.Words;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the fields of a request before anything else does. A server throws when they are too many,
 * too long or wrongly encoded, wherever they happen to be asked for first; that is the sender's
 * mistake and not ours.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class ReadableForms extends OncePerRequestFilter {
  private final Renderer renderer;

  ReadableForms(Renderer renderer) {
    this.renderer = renderer;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isReadable(request)) {
      chain.doFilter(request, response);
      return;
    }
    ResponseEntity<String> page =
        renderer.page(HttpStatus.BAD_REQUEST, "refused", Words.guessed(request.getLocale()), "");
    Pages.write(page, response);
  }

  private static boolean isReadable(HttpServletRequest request) {
    try {
      return request.getParameterMap() != null;
    } catch (IllegalStateException e) {
      return false;
    }
  }
}
