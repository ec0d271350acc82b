package org.milktide.portal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.milktide.portal.view.Site;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What browsers may do with our pages: load from here alone, no scripts or styles in the page, in
 * nobody's frame, no address of ours told to others, nothing kept. Pages under {@code /dev/} are
 * not ours and show mails in frames.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
final class SecurityHeaders extends OncePerRequestFilter {
  private static final String POLICY =
      "default-src 'none'; object-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  private static final String NO_DEVICES =
      "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()";

  private final Site site;

  SecurityHeaders(Site site) {
    this.site = site;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return path(request).startsWith("/dev/");
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  /** Pages without a person's own link in their address. */
  private static boolean isForEverybody(String path) {
    return path.equals("/help") || path.equals("/guide") || path.startsWith("/guide/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Permissions-Policy", NO_DEVICES);
    if (isForEverybody(path(request))) {
      response.setHeader("Cache-Control", "no-cache");
      response.setHeader("Vary", "Accept-Language");
    } else {
      response.setHeader("Cache-Control", "no-store");
      if (!path(request).equals("/")) {
        response.setHeader("X-Robots-Tag", "noindex");
      }
    }
    if (site.secure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    chain.doFilter(request, response);
  }
}
