package org.milktide.portal.web;

/** A link of somebody who is no longer on the journey; its page says no more than that. */
public final class NoLongerOn extends RuntimeException {
  private static final long serialVersionUID = 1;

  public NoLongerOn() {
    super("no longer on", null, false, false);
  }
}
