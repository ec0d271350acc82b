package org.milktide.portal.guide;

import java.util.Locale;
import org.milktide.content.GuidancePack;
import org.milktide.content.Reader;
import org.milktide.content.RenderedItem;
import org.milktide.domain.id.ItemId;
import org.milktide.portal.view.Direction;
import org.milktide.portal.view.ReadingView;

/** Puts guidance on a page in full. */
public final class Readings {
  private Readings() {}

  /** An item of the pack as a reader gets it. */
  public static ReadingView of(GuidancePack pack, ItemId item, Reader reader) {
    return of(pack.render(item, reader));
  }

  static ReadingView of(RenderedItem item) {
    Locale language = Locale.ENGLISH;
    return new ReadingView(
        item.title(),
        language.toLanguageTag(),
        Direction.of(language),
        output -> output.writeContent(item.html()));
  }
}
