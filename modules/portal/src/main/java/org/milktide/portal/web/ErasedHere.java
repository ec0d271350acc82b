package org.milktide.portal.web;

/** A link of ours to a journey that was erased; its page says that and nothing else. */
public final class ErasedHere extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ErasedHere() {
    super("erased here", null, false, false);
  }
}
