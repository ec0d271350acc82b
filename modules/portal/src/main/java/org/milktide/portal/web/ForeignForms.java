package org.milktide.portal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.milktide.portal.view.Site;
import org.milktide.portal.view.Words;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses forms that another site's page sends. Browsers say where a request comes from: {@code
 * Sec-Fetch-Site}, or {@code Origin} where they are old or the address is plain http. Who sends
 * neither is no browser, and nobody can be tricked into anything by it.
 *
 * <p>Left alone are a mail program's one-click stop (RFC 8058), which comes from anywhere; the API,
 * whose token no browser adds by itself; and {@code /dev/}, which is the standalone's.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 200)
final class ForeignForms extends OncePerRequestFilter {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final Set<String> OWN = Set.of("same-origin", "none");
  private static final Pattern LEFT_ALONE =
      Pattern.compile("/(?:unsubscribe/[^/]*|(?:api|dev)/.*)");

  private final URI base;
  private final Renderer renderer;

  ForeignForms(Site site, Renderer renderer) {
    this.base = URI.create(site.links().page("/"));
    this.renderer = renderer;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return SAFE.contains(request.getMethod()) || LEFT_ALONE.matcher(path).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isOwn(request)) {
      chain.doFilter(request, response);
    } else {
      Words words = Words.guessed(request.getLocale());
      Pages.write(renderer.page(HttpStatus.FORBIDDEN, "foreign", words, ""), response);
    }
  }

  private boolean isOwn(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return OWN.contains(site);
    }
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    return origin == null
        || origin.equals(base.getScheme() + "://" + base.getRawAuthority())
        || isHost(origin, request.getHeader(HttpHeaders.HOST));
  }

  /** The scheme is not looked at: a proxy may have taken the encryption off. */
  private static boolean isHost(String origin, @Nullable String host) {
    return host != null
        && origin
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^https?://", "")
            .equals(host.toLowerCase(Locale.ROOT));
  }
}
