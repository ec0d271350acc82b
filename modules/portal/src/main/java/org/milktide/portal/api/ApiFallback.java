package org.milktide.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Whatever else is asked for below {@code /api} and {@code /webhooks}, so that its answer too is
 * problem+json.
 */
@Controller
final class ApiFallback {
  private final ObjectProvider<RequestMappingHandlerMapping> mapping;

  /** Asked for the mapping when it is needed: the mapping itself has to find this class first. */
  ApiFallback(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> mapping) {
    this.mapping = mapping;
  }

  @RequestMapping({"/api/**", "/webhooks/**"})
  ResponseEntity<ProblemDetail> nothing(HttpServletRequest request) {
    NavigableSet<String> methods = methods(request);
    throw methods.isEmpty() ? Refused.nothingHere() : Refused.method(methods);
  }

  /** What can be done with what is at the request's path; empty when nothing is there. */
  private NavigableSet<String> methods(HttpServletRequest request) {
    PathContainer path =
        ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication();
    NavigableSet<String> methods = new TreeSet<>();
    Map<RequestMappingInfo, HandlerMethod> all = mapping.getObject().getHandlerMethods();
    for (RequestMappingInfo info : all.keySet()) {
      boolean isThere =
          info.getPathPatternsCondition() != null
              && info.getPathPatternsCondition().getPatterns().stream()
                  .anyMatch(pattern -> pattern.matches(path));
      if (isThere) {
        info.getMethodsCondition().getMethods().forEach(method -> methods.add(method.name()));
      }
    }
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    return methods;
  }
}
