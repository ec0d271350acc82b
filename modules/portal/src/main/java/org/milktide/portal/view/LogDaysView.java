package org.milktide.portal.view;

import java.util.List;

/**
 * Fourteen days of the log.
 *
 * @param pictures none where nothing was logged
 * @param rows none where nothing was logged
 * @param common what is common at the baby's age, in words; none where it is not to be said
 */
public record LogDaysView(List<BarsView> pictures, List<DayRow> rows, List<String> common) {
  public LogDaysView {
    pictures = List.copyOf(pictures);
    rows = List.copyOf(rows);
    common = List.copyOf(common);
  }

  /**
   * One day as numbers, the latest first.
   *
   * @param empty whether nothing was logged
   */
  public record DayRow(String day, String href, boolean empty, Cell feeds, Cell wet, Cell dirty) {}

  /**
   * A number; a dash where nothing was logged.
   *
   * @param common what is common at that age; empty where it is not to be said
   */
  public record Cell(String count, String common) {}
}
