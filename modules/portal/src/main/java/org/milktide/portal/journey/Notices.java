package org.milktide.portal.journey;

import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Birth;
import org.milktide.domain.journey.Baby;
import org.milktide.domain.journey.Deed;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Standing;
import org.milktide.portal.view.NoticeView;
import org.milktide.portal.view.Words;
import org.milktide.portal.visit.Paths;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.visit.When;

/** Says why nothing is sent at the moment, and what to do about it. */
final class Notices {
  private final Paths paths;

  Notices(Paths paths) {
    this.paths = paths;
  }

  /** Null while messages flow. */
  @Nullable NoticeView of(Visit visit) {
    Words words = visit.words();
    return switch (visit.state().standing(visit.now())) {
      case Standing.Active() -> unsubscribed(visit);
      case Standing.Paused _ when !visit.may(Deed.TELL) -> waits(words);
      case Standing.Held() when !visit.may(Deed.TELL) -> waits(words);
      case Standing.Paused(Instant until) -> paused(visit, until);
      case Standing.Unconfirmed() -> new NoticeView(words.text("notice.unconfirmed"), null, null);
      case Standing.Ended() -> new NoticeView(words.text("notice.ended"), null, null);
      case Standing.Held() -> held(visit);
      case Standing.Lost() -> null;
    };
  }

  /** What the parent has to choose is not for others to read, or to choose. */
  private static NoticeView waits(Words words) {
    return new NoticeView(words.text("notice.waits"), null, null);
  }

  private @Nullable NoticeView unsubscribed(Visit visit) {
    Words words = visit.words();
    return Known.isTrue(visit.person().unsubscribed())
        ? new NoticeView(
            words.text("notice.unsubscribed"),
            words.text("notice.unsubscribed.go"),
            paths.unsubscribe(visit.bearer()))
        : null;
  }

  private static NoticeView paused(Visit visit, @Nullable Instant until) {
    Words words = visit.words();
    String text =
        until == null
            ? words.text("preferences.paused.open")
            : words.text("preferences.paused.until", When.of(visit).at(until));
    return new NoticeView(text, words.text("notice.resume"), null);
  }

  /** After a birth of unknown outcome only a word about that helps; else the parent chooses. */
  private static NoticeView held(Visit visit) {
    Words words = visit.words();
    Collection<Baby> babies = visit.state().babies().values();
    if (babies.stream().anyMatch(Notices::isUnknown) || isUnknown(visit.state().unnamedBaby())) {
      return new NoticeView(words.text("notice.unknown"), null, null);
    }
    boolean afterLoss = babies.stream().anyMatch(baby -> Known.isTrue(baby.lost()));
    return new NoticeView(
        words.text(afterLoss ? "notice.held" : "notice.early"), words.text("notice.held.go"), null);
  }

  private static boolean isUnknown(@Nullable Baby baby) {
    return baby != null
        && baby.birth() != null
        && baby.birth().value().outcome() == Birth.Outcome.UNKNOWN;
  }
}
