package org.milktide.portal.api;

import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A request that cannot be done, and why, as RFC 9457 tells it. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final HttpStatus status;
  private final String type;
  private final String detail;
  private final @Nullable String field;
  private final HttpHeaders headers = new HttpHeaders();

  private Refused(HttpStatus status, String type, String detail, @Nullable String field) {
    super(type, null, false, false);
    this.status = status;
    this.type = type;
    this.detail = detail;
    this.field = field;
  }

  static Refused badField(String field, String problem) {
    return new Refused(HttpStatus.BAD_REQUEST, "bad-field", field + " " + problem, field);
  }

  static Refused badJson(String problem) {
    return new Refused(HttpStatus.BAD_REQUEST, "bad-json", problem, null);
  }

  static Refused unauthorized() {
    return new Refused(
            HttpStatus.UNAUTHORIZED,
            "unauthorized",
            "send the header Authorization: Bearer <token>",
            null)
        .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
  }

  /** A report that nobody whom we know has signed just now. */
  static Refused unsigned(String problem) {
    return new Refused(HttpStatus.UNAUTHORIZED, "unsigned", problem, WebhookSignature.HEADER)
        .with(HttpHeaders.WWW_AUTHENTICATE, WebhookSignature.HEADER);
  }

  /** A report's id stands for one report. */
  static Refused reportReused() {
    return new Refused(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "report-id-reused",
        "this id came with another report before; make a new one for each report",
        "id");
  }

  /** More than a token or a network may ask. */
  static Refused tooMany(long seconds) {
    return new Refused(
            HttpStatus.TOO_MANY_REQUESTS,
            "too-many-requests",
            "more requests than are allowed; try again in " + seconds + " s",
            null)
        .with(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
  }

  static Refused keyReused() {
    return new Refused(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "idempotency-key-reused",
        "this Idempotency-Key came with another request before; make a new one for each request",
        null);
  }

  /**
   * The resource is there, and does not do this.
   *
   * @param allowed what it does
   */
  static Refused method(Collection<String> allowed) {
    String list = String.join(", ", allowed);
    return new Refused(
            HttpStatus.METHOD_NOT_ALLOWED,
            "method-not-allowed",
            "this resource takes " + list,
            null)
        .with(HttpHeaders.ALLOW, list);
  }

  static Refused notAcceptable() {
    return new Refused(
        HttpStatus.NOT_ACCEPTABLE,
        "not-acceptable",
        "answers are JSON; send the header Accept: application/json, or none",
        null);
  }

  static Refused unknownJourney() {
    return new Refused(
        HttpStatus.NOT_FOUND, "unknown-journey", "no journey has this id or reference", null);
  }

  static Refused erased() {
    return new Refused(
        HttpStatus.GONE,
        "erased",
        "everything about this journey was erased and its reference stays closed;"
            + " to subscribe anew, send a new reference or none",
        null);
  }

  static Refused nothingHere() {
    return new Refused(HttpStatus.NOT_FOUND, "nothing-here", "the API has no such resource", null);
  }

  static Refused unsupported() {
    return new Refused(
        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
        "unsupported",
        "send JSON with the header Content-Type: application/json",
        null);
  }

  static Refused tooLarge(int most) {
    return new Refused(
        HttpStatus.CONTENT_TOO_LARGE,
        "too-large",
        "the body is longer than " + most + " bytes",
        null);
  }

  /** What Spring MVC itself refuses, such as a content type. */
  static Refused of(HttpStatus status) {
    return new Refused(status, "refused", status.getReasonPhrase().toLowerCase(Locale.ROOT), null);
  }

  static Refused failed(String reference) {
    return new Refused(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "failed",
        "something went wrong with us; the log has more under reference " + reference,
        null);
  }

  private Refused with(String header, String value) {
    headers.set(header, value);
    return this;
  }

  HttpHeaders headers() {
    return headers;
  }

  HttpStatus status() {
    return status;
  }

  ProblemDetail problem() {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create("urn:milktide:problem:" + type));
    problem.setTitle(status.getReasonPhrase());
    if (field != null) {
      problem.setProperty("field", field);
    }
    return problem;
  }
}
