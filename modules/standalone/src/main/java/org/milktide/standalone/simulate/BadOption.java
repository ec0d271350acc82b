package org.milktide.standalone.simulate;

/** An option that cannot be used, as one line for the person who typed it. */
final class BadOption extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * Names the option and what was given.
   *
   * @param problem goes on from "--option 'given' ", and says what is expected
   */
  BadOption(String option, String given, String problem) {
    super(option + " '" + given + "' " + problem);
  }

  BadOption(String line) {
    super(line);
  }
}
