package org.milktide.portal.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milktide.content.Guidance;
import org.milktide.content.GuidancePack;
import org.milktide.content.Library;
import org.milktide.content.Reader;
import org.milktide.content.RenderedItem;
import org.milktide.domain.id.ItemId;
import org.milktide.portal.view.Guest;
import org.milktide.portal.view.GuideView;
import org.milktide.portal.view.ItemLine;
import org.milktide.portal.view.ItemView;
import org.milktide.portal.view.Words;
import org.milktide.portal.web.NothingHere;
import org.milktide.portal.web.Renderer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All guidance, for everybody. */
@Controller
final class GuideController {
  /** In the order a family meets them. Not listed: loss, which opens by its own link only. */
  private static final List<String> GROUPS =
      List.of(
          "pregnancy",
          "first-hours",
          "colostrum",
          "milk-coming-in",
          "delayed-onset",
          "transition",
          "let-down",
          "rhythm",
          "composition",
          "feeding-log",
          "maintenance",
          "multiples",
          "preterm",
          "expressing",
          "weaning",
          "safety",
          "partner",
          "guides");

  private final Library library;
  private final Titles titles;
  private final Renderer renderer;

  GuideController(Library library, Titles titles, Renderer renderer) {
    this.library = library;
    this.titles = titles;
    this.renderer = renderer;
  }

  @GetMapping("/guide")
  ResponseEntity<String> guide(Guest guest) {
    Words words = guest.words();
    List<GuideView.Group> groups = new ArrayList<>();
    for (String group : GROUPS) {
      List<ItemLine> items =
          library.get().all().stream()
              .map(Guidance::id)
              .filter(id -> id.group().equals(group))
              .map(id -> titles.line(id, 1, words, ""))
              .toList();
      if (!items.isEmpty()) {
        groups.add(new GuideView.Group(words.text("group." + group), items));
      }
    }
    return renderer.page("guide", guest, new GuideView(groups));
  }

  @GetMapping("/guide/{itemId}")
  ResponseEntity<String> item(@PathVariable String itemId, Guest guest) {
    Words words = guest.words();
    GuidancePack pack = library.get();
    ItemId id = known(itemId, pack).orElseThrow(NothingHere::new);
    RenderedItem item = pack.render(id, new Reader(words.reader(), 1));
    String groupKey = "group." + id.group();
    return renderer.titled(
        "item",
        guest,
        item.title(),
        new ItemView(
            words.has(groupKey) ? words.text(groupKey) : "",
            output -> output.writeContent(item.html()),
            item.sources().stream()
                .map(
                    source ->
                        new ItemView.SourceLine(
                            source.title(), source.year(), source.url().toString()))
                .toList()));
  }

  private static Optional<ItemId> known(String text, GuidancePack pack) {
    try {
      return Optional.of(new ItemId(text)).filter(id -> pack.find(id).isPresent());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
