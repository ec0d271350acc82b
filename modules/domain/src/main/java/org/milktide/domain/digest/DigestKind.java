package org.milktide.domain.digest;

/** What a digest is, and so which way it takes. */
public enum DigestKind {
  /** Guidance, sent with the rhythm. */
  DIGEST,
  /** Holds a question; does not wait behind digests. */
  QUESTION,
  /** Asks the owner of an address to confirm; the answer to a subscription. */
  CONFIRM,
  /** The person's own link, asked for a moment ago. */
  LINK,
  /** The link to a person's data, to see or to erase them; asked for a moment ago. */
  DATA,
  /** The link to the page of who else is on the journey; asked for a moment ago. */
  PEOPLE,
  /** Asks the owner of an address whether they want to follow a journey; the parent's wish. */
  INVITE,
  /**
   * Repeats urgent advice that was given on a page or to a request a moment ago. It leaves at any
   * hour and passes every cap, and never to somebody who is not to hear from us.
   */
  URGENT;

  /** Whether it answers something that the person did a moment ago, and so needs no consent. */
  public boolean isService() {
    return switch (this) {
      case CONFIRM, LINK, DATA, PEOPLE, INVITE -> true;
      case DIGEST, QUESTION, URGENT -> false;
    };
  }
}
