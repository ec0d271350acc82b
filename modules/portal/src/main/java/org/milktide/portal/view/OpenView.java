package org.milktide.portal.view;

import java.util.List;

/**
 * What a family may read at this moment, on the page on which they have just told us something.
 *
 * @param callNow the signs to call about, the most urgent first
 */
public record OpenView(List<ReadingView> readings, List<String> callNow) {
  public OpenView {
    readings = List.copyOf(readings);
    callNow = List.copyOf(callNow);
  }
}
