package org.milktide.portal.guide;

import org.milktide.content.GuidancePack;
import org.milktide.content.Reader;
import org.milktide.content.RenderedItem;
import org.milktide.domain.id.ItemId;
import org.milktide.portal.view.ReadingView;

/** Puts guidance on a page in full. */
public final class Readings {
  private Readings() {}

  /** An item of the pack as a reader gets it, in the language that it is really in. */
  public static ReadingView of(GuidancePack pack, ItemId id, Reader reader) {
    RenderedItem item = pack.render(id, reader);
    return new ReadingView(
        item.title(),
        item.language().toLanguageTag(),
        item.direction().html(),
        output -> output.writeContent(item.html()));
  }
}
