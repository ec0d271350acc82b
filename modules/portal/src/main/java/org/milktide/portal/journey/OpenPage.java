package org.milktide.portal.journey;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.milktide.content.GuidancePack;
import org.milktide.content.Library;
import org.milktide.content.Reader;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.plan.OpenNow;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.portal.guide.Readers;
import org.milktide.portal.guide.Readings;
import org.milktide.portal.view.OpenView;
import org.milktide.portal.view.ReadingView;
import org.milktide.portal.visit.Visit;
import org.springframework.stereotype.Component;

/**
 * Answers a report on the page it was made on, at once and at any hour: the words of all that is
 * open for the family now. It only shows; what was read here may come as a message as well.
 */
@Component
final class OpenPage {
  /** What of {@code ?done=} is answered with words to read. */
  private static final Set<String> REPORTS = Set.of("born", "milk-in", "answered");

  private final Library library;
  private final Readers readers;

  OpenPage(Library library, Readers readers) {
    this.library = library;
    this.readers = readers;
  }

  /** Null after anything but a report, and while the family is silent. */
  @Nullable OpenView after(@Nullable String done, Visit visit) {
    return done != null && REPORTS.contains(done) && isSpokenTo(visit) ? open(visit) : null;
  }

  /** A pause is no silence: whoever looks at their own page wants to read. */
  private static boolean isSpokenTo(Visit visit) {
    return switch (visit.state().standing(visit.now())) {
      case Standing.Active(), Standing.Paused(Instant _) -> visit.state().family().isBorn();
      case Standing.Unconfirmed(), Standing.Lost(), Standing.Ended(), Standing.Held() -> false;
    };
  }

  private OpenView open(Visit visit) {
    GuidancePack pack = library.get();
    Reader reader = readers.of(visit.words(), visit.state().family().size());
    List<ReadingView> readings =
        OpenNow.of(visit.situation(), pack.catalogue(), visit.bearer().recipient(), visit.now())
            .stream()
            .map(PlannedItem::key)
            .map(key -> Readings.of(pack, key.item(), reader))
            .toList();
    return new OpenView(readings, pack.callNow(reader).parts());
  }
}
