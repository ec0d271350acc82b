package org.milktide.notifier.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.milktide.content.Direction;
import org.milktide.content.Guidance;
import org.milktide.content.GuidancePack;
import org.milktide.content.Library;
import org.milktide.content.Question;
import org.milktide.content.Reader;
import org.milktide.content.RenderedItem;
import org.milktide.content.Source;
import org.milktide.domain.advice.Advice;
import org.milktide.domain.advice.AdviceKind;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.TextRevision;
import org.milktide.domain.id.ItemId;

/** The words of a guidance pack. */
public final class PackWords implements DigestWords {
  private static final String UNDATED = "undated";

  private final Library library;

  /** Words from the pack that is in force when they are asked for. */
  public PackWords(Library library) {
    this.library = library;
  }

  @Override
  public Optional<WordedItem> item(ItemId id, Locale locale, int babies, LocalDate today) {
    GuidancePack pack = library.get();
    return pack.find(id).map(guidance -> worded(pack, guidance, new Reader(locale, babies, today)));
  }

  @Override
  public boolean has(ItemId id) {
    return library.get().find(id).isPresent();
  }

  @Override
  public boolean isWithheld(ItemId id) {
    return library.get().isWithheld(id);
  }

  @Override
  public boolean isMarked() {
    return library.get().isMarked();
  }

  @Override
  public Optional<Anchor> anchor(ItemId id) {
    return library.get().catalogue().find(id).map(item -> item.from().anchor());
  }

  @Override
  public Object edition() {
    return library.get();
  }

  private static WordedItem worded(GuidancePack pack, Guidance guidance, Reader reader) {
    RenderedItem item = pack.render(guidance.id(), reader);
    return new WordedItem(
        new TextRevision(item.id(), guidance.words().in(item.language()).revision()),
        item.language(),
        item.direction() == Direction.RTL,
        item.title(),
        item.html(),
        item.text(),
        item.sources().stream().map(PackWords::reference).toList(),
        guidance.asks().filter(asks -> asks == Question.MILK_IN).isPresent());
  }

  private static WordedItem.Reference reference(Source source) {
    String year = source.year().equals(UNDATED) ? "" : " (" + source.year() + ")";
    return new WordedItem.Reference(source.title() + year, source.url().toString());
  }

  @Override
  public Optional<WordedAdvice> advice(Advice advice, AdviceReader reader) {
    return AdviceKind.of(advice.key())
        .map(
            _ ->
                library
                    .get()
                    .advice(
                        advice,
                        new Reader(reader.locale(), reader.babies(), reader.today(), reader.age())))
        .map(
            words ->
                new WordedAdvice(
                    words.language(),
                    Direction.of(words.language()) == Direction.RTL,
                    words.html(),
                    words.text(),
                    words.sources().stream().map(PackWords::reference).toList()));
  }

  @Override
  public List<String> callNow(Locale locale, LocalDate today) {
    return library.get().callNow(new Reader(locale, 1, today)).parts();
  }
}
