package org.milktide.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milktide.portal.view.ErasedView;
import org.milktide.portal.view.Guest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers what went wrong with a page that helps, and says nothing of the inside. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class KindErrors {
  private static final Logger log = LoggerFactory.getLogger(KindErrors.class);

  private final Renderer renderer;
  private final WrongLinks wrongLinks;

  KindErrors(Renderer renderer, WrongLinks wrongLinks) {
    this.renderer = renderer;
    this.wrongLinks = wrongLinks;
  }

  @ExceptionHandler
  ResponseEntity<String> nothingHere(NothingHere nothing, HttpServletRequest request, Guest guest) {
    return wrongLinks
        .count(request)
        .map(wait -> tooMany(new TooManyRequests(wait), guest))
        .orElseGet(() -> page(HttpStatus.NOT_FOUND, guest, ""));
  }

  /** Not an error: a mail program's one-click stop has to be told that all is well, too. */
  @ExceptionHandler
  ResponseEntity<String> erased(ErasedHere erased, Guest guest) {
    return renderer.gentle("erased", guest, new ErasedView(false, null));
  }

  /** Not an error either; it says neither why nor whose. */
  @ExceptionHandler
  ResponseEntity<String> noLongerOn(NoLongerOn gone, Guest guest) {
    return renderer.gentle("closed", guest, "");
  }

  @ExceptionHandler
  ResponseEntity<String> expired(ExpiredLink expired, Guest guest) {
    return renderer.page(HttpStatus.GONE, "expired", guest, "");
  }

  @ExceptionHandler
  ResponseEntity<String> tooMany(TooManyRequests tooMany, Guest guest) {
    long seconds = tooMany.waitSeconds();
    String wait = guest.words().count("length.minutes", (seconds + 59) / 60);
    ResponseEntity<String> page =
        renderer.page(HttpStatus.TOO_MANY_REQUESTS, "too-many", guest, wait);
    return ResponseEntity.status(page.getStatusCode())
        .headers(page.getHeaders())
        .header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds))
        .body(page.getBody());
  }

  /** Everything else: what Spring MVC refuses by itself, and our own mistakes. */
  @ExceptionHandler
  @Nullable ResponseEntity<String> failed(
      Exception failure, HttpServletRequest request, Guest guest) {
    if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
      return null; // Who has hung up hears no answer, and nothing is wrong here.
    }
    if (failure instanceof ErrorResponse refused && refused.getStatusCode().is4xxClientError()) {
      return page(statusOf(refused.getStatusCode()), guest, "");
    }
    String reference = UUID.randomUUID().toString().substring(0, 8);
    log.error(
        "A {} request failed; its sender saw reference {}: {}",
        request.getMethod(),
        reference,
        Failures.describe(failure));
    return page(HttpStatus.INTERNAL_SERVER_ERROR, guest, reference);
  }

  private static HttpStatus statusOf(HttpStatusCode code) {
    HttpStatus status = HttpStatus.resolve(code.value());
    return status == null ? HttpStatus.BAD_REQUEST : status;
  }

  /** The view is the reference to quote; empty when there is none. */
  private ResponseEntity<String> page(HttpStatus status, Guest guest, String reference) {
    String template =
        switch (status) {
          case NOT_FOUND -> "not-found";
          case INTERNAL_SERVER_ERROR -> "failed";
          default -> "refused";
        };
    return renderer.page(status, template, guest, reference);
  }
}
