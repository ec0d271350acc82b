package org.milktide.portal.journey;

import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.journey.Baby;
import org.milktide.domain.journey.Deed;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.port.Suppressions;
import org.milktide.portal.view.NoticeView;
import org.milktide.portal.view.Words;
import org.milktide.portal.visit.Paths;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.visit.When;
import org.springframework.stereotype.Component;

/** Says why nothing is sent at the moment, and what to do about it. */
@Component
final class Notices {
  private final Paths paths;
  private final Suppressions suppressions;

  Notices(Paths paths, Suppressions suppressions) {
    this.paths = paths;
    this.suppressions = suppressions;
  }

  /** Null while messages flow. */
  @Nullable NoticeView of(Visit visit) {
    Words words = visit.words();
    return switch (visit.state().standing(visit.now())) {
      case Standing.Active() -> {
        NoticeView unsubscribed = unsubscribed(visit);
        yield unsubscribed == null ? unreachable(visit) : unsubscribed;
      }
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

  /** Nobody chose this: mails to the address came back. */
  private @Nullable NoticeView unreachable(Visit visit) {
    Known<EmailAddress> address = visit.person().address();
    Words words = visit.words();
    return address != null && suppressions.isUnreachable(address.value(), visit.now())
        ? new NoticeView(
            words.text("notice.unreachable"), words.text("notice.unreachable.go"), null)
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
