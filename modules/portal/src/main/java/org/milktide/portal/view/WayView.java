package org.milktide.portal.view;

import java.util.List;

/** The way from pregnancy to a settled supply, in parts, and as a picture. */
public record WayView(List<StepView> steps, TideView tide) {
  public WayView {
    steps = List.copyOf(steps);
  }
}
