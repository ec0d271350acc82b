package org.milktide.domain.link;

/** What a link is for; a token of one purpose opens nothing else. */
public enum Purpose {
  CONFIRM('c'),
  JOURNEY('j'),
  PREFERENCES('p'),
  UNSUBSCRIBE('u'),
  LOSS('l'),
  DATA('d'),
  CALENDAR('k'),
  HELPFUL('h'),
  /** Which devices show notifications; a browser keeps it, to tell when its address changes. */
  DEVICES('n'),
  PEOPLE('o'),
  /** The list of signs, and what to do about them. */
  CHECK('s');

  private final char code;

  Purpose(char code) {
    this.code = code;
  }

  byte code() {
    return (byte) code;
  }
}
