package org.milktide.portal.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The guide: all of it, a part of it, or what was found in it.
 *
 * @param pregnancy the weeks of pregnancy to choose from
 * @param baby the ages of a baby to choose from
 * @param part what the part that is shown is called; null for all
 * @param everything the address of the whole guide
 * @param found what was found; null where nothing was looked for
 */
public record GuideView(
    List<Choice> pregnancy,
    List<Choice> baby,
    List<Choice> topics,
    @Nullable String part,
    String everything,
    @Nullable SearchView found,
    List<Group> groups) {
  public GuideView {
    pregnancy = List.copyOf(pregnancy);
    baby = List.copyOf(baby);
    topics = List.copyOf(topics);
    groups = List.copyOf(groups);
  }

  /** A part of the guide to choose. */
  public record Choice(String label, String href, boolean chosen) {}

  /** Guidance of one kind. */
  public record Group(String name, List<ItemLine> items) {
    public Group {
      items = List.copyOf(items);
    }
  }
}
