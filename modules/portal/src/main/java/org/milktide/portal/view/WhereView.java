package org.milktide.portal.view;

import java.util.List;

/**
 * Where a family is.
 *
 * @param age gestational week or the baby's age; empty where neither is known
 */
public record WhereView(String stage, String about, String age, List<StepView> way) {
  public WhereView {
    way = List.copyOf(way);
  }
}
