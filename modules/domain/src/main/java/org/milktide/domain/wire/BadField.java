package org.milktide.domain.wire;

/** Something in an event that cannot be read, named so that its sender can mend it. */
public final class BadField extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String field;
  private final String problem;

  /**
   * A field and what is wrong with it.
   *
   * @param field its path, such as {@code data.birth.at}
   * @param problem what was given and what is expected; no personal data
   */
  public BadField(String field, String problem) {
    super(field + ": " + problem);
    this.field = field;
    this.problem = problem;
  }

  public String field() {
    return field;
  }

  public String problem() {
    return problem;
  }
}
