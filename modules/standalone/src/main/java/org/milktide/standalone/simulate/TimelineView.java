package org.milktide.standalone.simulate;

import java.util.List;

/**
 * A simulation as its page shows it: all texts in words, all places in percent.
 *
 * @param facts about the family and its preferences
 * @param sum what it comes to, in one sentence
 */
record TimelineView(
    List<Fact> facts, String sum, Chart chart, List<Band> bands, List<Unsent> unsent) {

  /** A line of the head. */
  record Fact(String name, String value) {}

  /** Days to the right, the time of day downwards. */
  record Chart(
      List<Column> columns, List<Rows> quiet, List<Mark> marks, List<Mark> ticks, List<Dot> dots) {}

  /** A stage in the chart. */
  record Column(String style, String name, double left, double width) {}

  /** Hours of the day. */
  record Rows(double top, double height) {}

  /**
   * A moment in the chart.
   *
   * @param row labels that would touch stand in rows, counted from 0
   */
  record Mark(double left, String label, int row) {}

  /** A digest in the chart. */
  record Dot(double left, double top, String digest, String label, boolean question) {}

  /**
   * A stage with what falls into it.
   *
   * @param style the class that colours it
   * @param span the family's age at both ends
   * @param dates the local dates of both ends
   */
  record Band(String style, String name, String span, String dates, List<Entry> entries) {}

  /** Something in a band. */
  sealed interface Entry {
    /** Something in the family's life. */
    record Life(String when, String age, String text) implements Entry {}

    /** Whole days between two digests. */
    record Pause(String text) implements Entry {}

    /**
     * One digest.
     *
     * @param id its anchor on the page
     * @param position its time of day, in percent of the day
     * @param to whom, where it is not the parent
     */
    record Digest(
        String id,
        String date,
        String time,
        String age,
        double position,
        String to,
        boolean question,
        List<Line> lines)
        implements Entry {}
  }

  /**
   * One item of a digest, and why it came when it came.
   *
   * @param language of the title
   * @param direction of the title: {@code ltr} or {@code rtl}
   */
  record Line(
      String title, String language, String direction, String item, String window, String why) {}

  /** An item that was not sent; its time ended at {@code when}. */
  record Unsent(String when, String age, Line line) {}
}
