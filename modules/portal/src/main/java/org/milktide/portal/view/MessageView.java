package org.milktide.portal.view;

import java.util.List;

/** One message that came or will come. */
public record MessageView(String when, List<ItemLine> items) {
  public MessageView {
    items = List.copyOf(items);
  }
}
