package org.milktide.portal.view;

import java.util.List;

/** All guidance, by stage. */
public record GuideView(List<Group> groups) {
  /** The guidance of one stage. */
  public record Group(String name, List<ItemLine> items) {
    public Group {
      items = List.copyOf(items);
    }
  }

  public GuideView {
    groups = List.copyOf(groups);
  }
}
