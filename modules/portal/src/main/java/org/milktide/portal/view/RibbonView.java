package org.milktide.portal.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a day: a line for each kind that was logged. Distances along the day are shares of
 * the picture's width, such as {@code 12.50%}; those across are pixels.
 *
 * @param height of the whole picture
 * @param edge where a line's label begins
 * @param start where the lines begin
 * @param end where they end
 * @param now where the present is; null on other days
 */
public record RibbonView(
    int height,
    String edge,
    String start,
    String end,
    List<Lane> lanes,
    List<Hour> hours,
    List<Night> nights,
    @Nullable String now) {
  public RibbonView {
    lanes = List.copyOf(lanes);
    hours = List.copyOf(hours);
    nights = List.copyOf(nights);
  }

  /** One kind's line and where its marks are. */
  public record Lane(String mark, String label, int y, List<String> marks) {
    public Lane {
      marks = List.copyOf(marks);
    }
  }

  public record Hour(String at, String label) {}

  public record Night(String at, String width) {}
}
