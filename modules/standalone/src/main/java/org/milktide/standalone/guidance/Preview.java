package org.milktide.standalone.guidance;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.milktide.content.Direction;
import org.milktide.content.Guidance;
import org.milktide.content.GuidancePack;
import org.milktide.content.Reader;
import org.milktide.content.RenderedItem;
import org.milktide.content.Source;
import org.milktide.domain.guidance.Condition;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.id.ItemId;

/** All of a pack as one page of its own, as mail and as push text. */
final class Preview {
  private static final String UNDATED = "undated";

  private final GuidancePack pack;
  private final LocalDate today;
  private final Set<ItemId> unreviewed;

  private Preview(GuidancePack pack, LocalDate today) {
    this.pack = pack;
    this.today = today;
    this.unreviewed = pack.unreviewed();
  }

  /**
   * The page.
   *
   * @param name of the pack
   * @param today the day it is read on: helplines are named for a while
   */
  static String of(GuidancePack pack, String name, List<Locale> readers, LocalDate today) {
    PreviewView view = new Preview(pack, today).view(name, readers);
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Preview.class.getClassLoader(), "org.milktide.standalone");
    StringOutput page = new StringOutput();
    engine.render("guidance/preview.jte", view, page);
    return page.toString();
  }

  private PreviewView view(String name, List<Locale> readers) {
    int items = pack.all().size();
    String sum =
        "%d items, %d of them reviewed in every language. Texts for one baby, or for two where an item is for multiples."
            .formatted(items, items - unreviewed.size());
    return new PreviewView(name, sum, readers.stream().map(this::language).toList());
  }

  private PreviewView.Language language(Locale reader) {
    Map<String, List<Guidance>> groups =
        pack.all().stream()
            .collect(
                Collectors.groupingBy(
                    item -> item.id().group(), TreeMap::new, Collectors.toList()));
    String tag = reader.toLanguageTag();
    return new PreviewView.Language(
        tag,
        Direction.of(reader).html(),
        reader.getDisplayName(Locale.ENGLISH),
        pack.callNow(new Reader(reader, 1, today)).parts(),
        groups.entrySet().stream()
            .map(
                group ->
                    new PreviewView.Group(
                        tag + "-" + group.getKey(),
                        group.getKey().replace('-', ' '),
                        group.getValue().stream().map(item -> card(item, reader)).toList()))
            .toList());
  }

  private PreviewView.Card card(Guidance guidance, Locale reader) {
    Item item = pack.catalogue().find(guidance.id()).orElseThrow();
    int babies = item.conditions().contains(Condition.MULTIPLES) ? 2 : 1;
    RenderedItem text = pack.render(item.id(), new Reader(reader, babies, today));
    String tag = reader.toLanguageTag();
    boolean same = text.language().getLanguage().equals(reader.getLanguage());
    return new PreviewView.Card(
        tag + "-" + item.id(),
        item.id().value(),
        text.language().toLanguageTag(),
        text.direction().html(),
        same ? "" : "not translated, sent in " + text.language().getDisplayName(Locale.ENGLISH),
        text.title(),
        text.push(),
        text.html(),
        new ItemFacts(pack, reader).of(guidance, item),
        text.sources().stream().map(Preview::reference).toList(),
        ReviewWords.standing(pack.reviews(item.id()), guidance, text.language()));
  }

  private static PreviewView.Reference reference(Source source) {
    String year = source.year().equals(UNDATED) ? "" : " (" + source.year() + ")";
    return new PreviewView.Reference(
        source.title() + year, source.url().toString(), source.confidence().name());
  }
}
