package org.milktide.portal.web;

/** An address or a link that opens nothing; why is not said, so that nothing can be guessed. */
public final class NothingHere extends RuntimeException {
  private static final long serialVersionUID = 1;

  public NothingHere() {
    super("nothing here", null, false, false);
  }
}
