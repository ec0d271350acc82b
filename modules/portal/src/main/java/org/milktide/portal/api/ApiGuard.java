package org.milktide.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.milktide.portal.web.NetworkLimit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets nobody near the API without a token, not even to learn what is there. */
final class ApiGuard implements HandlerInterceptor, WebMvcConfigurer {
  private final Callers callers;
  private final TokenRate rate;
  private final NetworkLimit guesses;
  private final InstantSource clock;

  /**
   * A guard.
   *
   * @param guesses how many wrong tokens one network may send
   */
  ApiGuard(Callers callers, TokenRate rate, NetworkLimit guesses, InstantSource clock) {
    this.callers = callers;
    this.rate = rate;
    this.guesses = guesses;
    this.clock = clock;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    Instant now = clock.instant();
    String token =
        Callers.token(Objects.requireNonNullElse(request.getHeader(HttpHeaders.AUTHORIZATION), ""));
    Caller caller =
        callers.find(token, now).orElseThrow(() -> stranger(!token.isEmpty(), request, now));
    TokenRate.Left left = rate.count(caller, now);
    response.setHeader("RateLimit-Policy", left.policy());
    response.setHeader("RateLimit", left.limit());
    if (left.isOver()) {
      throw Refused.tooMany(left.seconds());
    }
    if (!takesJson(request.getHeader(HttpHeaders.ACCEPT))) {
      throw Refused.notAcceptable();
    }
    request.setAttribute(Caller.ATTRIBUTE, caller);
    return true;
  }

  /** A request without any token is no guess, and costs its network nothing. */
  private Refused stranger(boolean guessed, HttpServletRequest request, Instant now) {
    if (guessed) {
      guesses.count(request, now);
    }
    return Refused.unauthorized();
  }

  private static boolean takesJson(@Nullable String accept) {
    if (accept == null || accept.isBlank()) {
      return true;
    }
    try {
      List<MediaType> types = MediaType.parseMediaTypes(accept);
      return types.stream().anyMatch(type -> type.includes(MediaType.APPLICATION_JSON));
    } catch (InvalidMediaTypeException e) {
      return false;
    }
  }
}
