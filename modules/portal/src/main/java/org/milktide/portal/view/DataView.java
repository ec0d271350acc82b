package org.milktide.portal.view;

import java.util.List;

/**
 * A person's data to read; the lists are empty until they are asked for.
 *
 * @param shown whether they were asked for
 * @param about the person's own fields
 * @param told what was heard of the journey, oldest first
 * @param sent what became of each piece of guidance and each mail, oldest first
 */
public record DataView(
    boolean shown, List<Line> about, List<Line> told, List<Line> sent, String journey) {
  public DataView {
    about = List.copyOf(about);
    told = List.copyOf(told);
    sent = List.copyOf(sent);
  }

  /**
   * One line.
   *
   * @param label what or when it is
   * @param detail more of it, such as {@code minutes: 10}; may be empty
   */
  public record Line(String label, String text, List<String> detail) {
    public Line {
      detail = List.copyOf(detail);
    }

    /** A line without more. */
    public static Line of(String label, String text) {
      return new Line(label, text, List.of());
    }
  }
}
