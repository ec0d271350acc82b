package org.milktide.notifier.push;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.milktide.content.GuidancePack;
import org.milktide.content.Library;
import org.milktide.content.Reader;
import org.milktide.content.RenderedItem;
import org.milktide.domain.id.ItemId;

/** The words of a guidance pack for lock screens. */
public final class PackLockScreen implements LockScreenWords {
  private final Library library;

  /** Words from the pack that is in force when they are asked for. */
  public PackLockScreen(Library library) {
    this.library = library;
  }

  @Override
  public Optional<Line> line(ItemId id, Locale locale, int babies, LocalDate today) {
    GuidancePack pack = library.get();
    return pack.find(id)
        .map(item -> pack.render(id, new Reader(locale, babies, today)))
        .map(PackLockScreen::line);
  }

  private static Line line(RenderedItem item) {
    return new Line(item.language(), item.direction().html(), item.title(), item.push());
  }
}
