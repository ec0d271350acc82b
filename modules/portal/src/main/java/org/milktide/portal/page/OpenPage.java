package org.milktide.portal.page;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.milktide.content.GuidancePack;
import org.milktide.content.Library;
import org.milktide.content.Reader;
import org.milktide.domain.plan.OpenNow;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.portal.guide.Readings;
import org.milktide.portal.view.OpenView;
import org.milktide.portal.view.ReadingView;
import org.springframework.stereotype.Component;

/**
 * Answers a report on the page it was made on, at once and at any hour: the words of all that is
 * open for the family now. It only shows; what was read here may come as a message as well.
 */
@Component
final class OpenPage {
  /** What of {@code ?done=} is answered with words to read. */
  private static final Set<String> REPORTS = Set.of("born", "milk-in");

  private final Library library;

  OpenPage(Library library) {
    this.library = library;
  }

  /** Null after anything but a report, and where nothing is open. */
  @Nullable OpenView after(@Nullable String done, Visit visit) {
    if (done == null || !REPORTS.contains(done)) {
      return null;
    }
    GuidancePack pack = library.get();
    Reader reader = new Reader(visit.words().reader(), visit.state().family().size());
    List<ReadingView> readings =
        OpenNow.of(visit.situation(), pack.catalogue(), visit.bearer().recipient(), visit.now())
            .stream()
            .map(PlannedItem::key)
            .map(key -> Readings.of(pack, key.item(), reader))
            .toList();
    return readings.isEmpty()
        ? null
        : new OpenView(readings, pack.callNow(reader.locale()).parts());
  }
}
