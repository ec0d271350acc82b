package org.milktide.portal.preferences;

import java.util.Arrays;
import java.util.List;
import org.milktide.content.Library;
import org.milktide.domain.event.OptIn;
import org.milktide.portal.visit.Visit;
import org.springframework.stereotype.Component;

/** What a parent can ask for at their time. */
@Component
final class Offers {
  private final Library library;

  Offers(Library library) {
    this.library = library;
  }

  /** The words of the events, in the order of the page. */
  List<String> of(Visit visit) {
    boolean born = visit.state().family().isBorn();
    boolean joins = visit.state().placement() != null;
    return Arrays.stream(OptIn.values())
        .filter(wish -> isOf(wish, born))
        .filter(wish -> !isOfTheLog(wish) || isLogWatched())
        .filter(wish -> wish != OptIn.INDUCED_LACTATION || !born || joins)
        .map(OptIn::word)
        .toList();
  }

  /** Whether this is ever asked for before the birth, or after it. */
  static boolean isOf(OptIn wish, boolean born) {
    return switch (wish) {
      case COLOSTRUM -> !born;
      case MOOD, INDUCED_LACTATION -> true;
      case WATCH_LOG, FEED_REMINDERS, PUMP_REMINDERS, NIGHT_QUESTIONS -> born;
    };
  }

  private static boolean isOfTheLog(OptIn wish) {
    return wish == OptIn.WATCH_LOG || wish == OptIn.FEED_REMINDERS;
  }

  /**
   * Whether the service tells anything from how much was logged: what it does not allow is in no
   * catalogue that is in force.
   */
  private boolean isLogWatched() {
    return library.get().catalogue().items().stream()
        .anyMatch(item -> item.from().anchor().isFromCounts());
  }
}
