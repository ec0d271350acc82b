package org.milktide.standalone.guidance;

/** Something that a command does not do, as one line for the person who typed it. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  Refused(String line) {
    super(line);
  }
}
