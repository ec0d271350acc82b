package org.milktide.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets nobody near the API without the token, not even to learn what is there. */
@Component
final class ApiGuard implements HandlerInterceptor, WebMvcConfigurer {
  private final ApiKey key;

  ApiGuard(ApiKey key) {
    this.key = key;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String given = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (!key.opens(Objects.requireNonNullElse(given, ""))) {
      throw Refused.unauthorized();
    }
    return true;
  }
}
