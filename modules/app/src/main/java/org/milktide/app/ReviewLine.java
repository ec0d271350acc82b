package org.milktide.app;

import java.util.Optional;
import org.milktide.content.GuidancePack;
import org.milktide.content.ReviewPolicy;

/** What an operator has to know of guidance that nobody has reviewed, in one line. */
final class ReviewLine {
  private ReviewLine() {}

  /** Empty where there is nothing to be said: all is reviewed, or mail does not leave. */
  static Optional<String> of(GuidancePack whole, ReviewPolicy policy) {
    int all = whole.all().size();
    int unreviewed = whole.unreviewed().size();
    if (unreviewed == 0) {
      return Optional.empty();
    }
    return switch (policy) {
      case OPEN -> Optional.empty();
      case MARKED ->
          Optional.of(
              "%d of %d items are not reviewed; every page and every mail says so."
                  .formatted(unreviewed, all));
      case REQUIRED ->
          Optional.of(
              unreviewed == all
                  ? """
                  NO GUIDANCE IS SENT: none of the %d items is reviewed yet. Confirmations, settings, \
                  loss and help work all the same. Record reviews with ./milktide content review, or \
                  set MILKTIDE_CONTENT_REQUIRE_REVIEW=false to send it marked as not reviewed."""
                      .formatted(all)
                  : "%d of %d items are not reviewed yet, so they are neither sent nor shown."
                      .formatted(unreviewed, all));
    };
  }
}
