package org.milktide.portal.web;

import java.time.Duration;

/** A network asked for more than one may; its page says when to try again. */
public final class TooManyRequests extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Duration wait;

  TooManyRequests(Duration wait) {
    super("too many requests", null, false, false);
    this.wait = wait;
  }

  /** Whole seconds until there is room again, at least 1. */
  public long waitSeconds() {
    return Math.max(1, wait.plusNanos(999_999_999).toSeconds());
  }
}
