package org.milktide.portal.view;

import java.util.List;

/**
 * One piece of guidance with whom to call, its sources, and more of the same.
 *
 * @param foreign whether it is not in the language of the page
 */
public record ItemView(
    String group,
    ReadingView reading,
    boolean foreign,
    CallView call,
    List<SourceLine> sources,
    List<ItemLine> related) {
  public ItemView {
    sources = List.copyOf(sources);
    related = List.copyOf(related);
  }

  /**
   * Where a statement comes from.
   *
   * @param year empty where the source has no date
   * @param confidence how well we know the source, in words
   */
  public record SourceLine(String title, String year, String href, String confidence) {}
}
