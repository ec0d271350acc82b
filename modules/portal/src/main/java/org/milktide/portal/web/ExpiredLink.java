package org.milktide.portal.web;

/** A link of ours whose time is over; its page says how to get a new one. */
public final class ExpiredLink extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ExpiredLink() {
    super("expired link", null, false, false);
  }
}
