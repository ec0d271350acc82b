package org.milktide.portal.guide;

import org.milktide.content.GuidancePack;
import org.milktide.content.Library;
import org.milktide.domain.id.ItemId;
import org.milktide.portal.view.ItemLine;
import org.milktide.portal.view.Site;
import org.milktide.portal.view.Words;
import org.springframework.stereotype.Component;

/** Names pieces of guidance, for lists of what came and what comes. */
@Component
public final class Titles {
  private final Library library;
  private final Site site;
  private final Readers readers;

  Titles(Library library, Site site, Readers readers) {
    this.library = library;
    this.site = site;
    this.readers = readers;
  }

  /** An item in a list; one that the installation has no more keeps its place without a link. */
  public ItemLine line(ItemId item, int babies, Words words, String why) {
    GuidancePack pack = library.get();
    if (pack.find(item).isEmpty()) {
      return new ItemLine(words.text("item.gone"), "", why);
    }
    String title = pack.render(item, readers.of(words, babies)).title();
    return new ItemLine(title, words.onwards(site.path("/guide/" + item)), why);
  }
}
