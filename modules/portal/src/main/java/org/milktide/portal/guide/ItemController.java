package org.milktide.portal.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.milktide.content.Guidance;
import org.milktide.content.GuidancePack;
import org.milktide.content.Library;
import org.milktide.content.Reader;
import org.milktide.content.Source;
import org.milktide.domain.id.ItemId;
import org.milktide.portal.view.Guest;
import org.milktide.portal.view.ItemLine;
import org.milktide.portal.view.ItemView;
import org.milktide.portal.view.ReadingView;
import org.milktide.portal.view.Words;
import org.milktide.portal.web.NothingHere;
import org.milktide.portal.web.Renderer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One piece of guidance, for everybody. */
@Controller
final class ItemController {
  private static final int MOST_RELATED = 4;
  private static final String UNDATED = "undated";

  private final Library library;
  private final Readers readers;
  private final Titles titles;
  private final Renderer renderer;

  ItemController(Library library, Readers readers, Titles titles, Renderer renderer) {
    this.library = library;
    this.readers = readers;
    this.titles = titles;
    this.renderer = renderer;
  }

  @GetMapping("/guide/{itemId}")
  ResponseEntity<String> item(@PathVariable String itemId, Guest guest) {
    GuidancePack pack = library.get();
    Guidance item = known(itemId, pack).orElseThrow(NothingHere::new);
    Words words = guest.words();
    Reader reader = readers.of(words, 1);
    ReadingView reading = Readings.of(pack, item.id(), reader);
    ItemView view =
        new ItemView(
            words.text("group." + item.id().group()),
            reading,
            !reading.isIn(words.language()),
            Calls.of(pack.helpLine(reader)),
            item.sources().stream().map(source -> source(source, words)).toList(),
            related(pack, item, words));
    return Shelf.isAboutLoss(item.id())
        ? renderer.gentle("loss-item", guest, reading.title(), view)
        : renderer.titled("item", guest, reading.title(), view);
  }

  private static Optional<Guidance> known(String text, GuidancePack pack) {
    try {
      return pack.find(new ItemId(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static ItemView.SourceLine source(Source source, Words words) {
    return new ItemView.SourceLine(
        source.title(),
        source.year().equals(UNDATED) ? "" : source.year(),
        source.url().toString(),
        words.text("source." + Keys.of(source.confidence())));
  }

  /** More on the same topics, for the same people; of as many shared topics the next in time. */
  private List<ItemLine> related(GuidancePack pack, Guidance item, Words words) {
    Shelf shelf = new Shelf(pack);
    return shelf.items().stream()
        .filter(other -> !other.id().equals(item.id()))
        .filter(other -> isForTheSame(pack, item.id(), other.id()))
        .filter(other -> shared(item, other) > 0)
        .sorted(
            Comparator.comparingLong((Guidance other) -> shared(item, other))
                .reversed()
                .thenComparingInt(other -> shelf.hoursBetween(item.id(), other.id())))
        .limit(MOST_RELATED)
        .map(other -> titles.line(other.id(), 1, words, ""))
        .toList();
  }

  private static boolean isForTheSame(GuidancePack pack, ItemId one, ItemId other) {
    return pack.catalogue()
        .find(one)
        .flatMap(
            item -> pack.catalogue().find(other).filter(it -> it.audience() == item.audience()))
        .isPresent();
  }

  private static long shared(Guidance one, Guidance other) {
    return one.topics().stream().filter(other.topics()::contains).count();
  }
}
