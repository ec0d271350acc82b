package org.milktide.portal.view;

import java.util.List;

/**
 * The picture of one count over fourteen days. Distances along the days are shares of the width,
 * those across are pixels from above.
 *
 * @param kind how styles call it
 * @param about the same in words
 * @param bands what is common at that age, where it may be said
 */
public record BarsView(String kind, String title, String about, List<Bar> bars, List<Band> bands) {
  public BarsView {
    bars = List.copyOf(bars);
    bands = List.copyOf(bands);
  }

  /**
   * One day.
   *
   * @param count as shown; a dash where nothing was logged
   */
  public record Bar(
      String middle, String at, int top, int height, String count, String day, boolean today) {}

  public record Band(String at, String width, int top, int height) {}
}
