package org.milktide.portal.view;

import gg.jte.Content;
import java.util.List;

/**
 * One piece of guidance with its sources.
 *
 * @param body HTML that the content module made; nothing in it is anybody's input
 */
public record ItemView(String group, Content body, List<SourceLine> sources) {
  /** Where a statement comes from. */
  public record SourceLine(String title, String year, String href) {}

  public ItemView {
    sources = List.copyOf(sources);
  }
}
