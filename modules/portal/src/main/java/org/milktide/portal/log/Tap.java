package org.milktide.portal.log;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Stamp;
import org.milktide.domain.id.BabyId;
import org.milktide.portal.visit.EventIds;
import org.milktide.portal.visit.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Reads one tap on a button of the log, made now or kept by a phone that was offline. */
final class Tap {
  /** How far a phone's clock may run ahead of ours. */
  static final Duration AHEAD = Duration.ofMinutes(10);

  /** How old a tap may be: the days that the log shows. */
  static final Duration OLDEST = Duration.ofDays(14);

  private Tap() {}

  /**
   * The event of one tap. Its id holds the kind too: a page kept open is good for one tap of each
   * button, while the same tap sent twice is heard once. A tap with a time of its own is stamped
   * with it, so that the same tap sent again later is the same in every part of it.
   *
   * @throws ResponseStatusException 422, when it can never be taken: a button, a time or a baby
   *     that is none
   */
  static JourneyEvent read(Map<String, String> typed, Visit visit) {
    EntryKind kind = EntryKind.of(typed.get("kind")).orElseThrow(Tap::refused);
    Optional<Instant> given = at(typed.get("at"), visit.now());
    Instant at = given.orElse(visit.now());
    Fact fact = kind.fact(baby(typed.get("babyId"), visit), at);
    String id = EventIds.of(typed) + "-" + kind.word();
    return new JourneyEvent(
        new Stamp(given.orElse(visit.said()), visit.source(), id), visit.now(), fact);
  }

  private static Optional<Instant> at(@Nullable String text, Instant now) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    Instant at = parsed(text);
    if (at.isAfter(now.plus(AHEAD)) || at.isBefore(now.minus(OLDEST))) {
      throw refused();
    }
    return Optional.of(at);
  }

  private static Instant parsed(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw refused();
    }
  }

  /** The baby that a form names; null where it names none, which means the only or first one. */
  static @Nullable BabyId baby(@Nullable String name, Visit visit) {
    if (name == null || name.isBlank()) {
      return null;
    }
    return visit.state().family().living().stream()
        .filter(baby -> baby.value().equals(name))
        .findFirst()
        .orElseThrow(Tap::refused);
  }

  static ResponseStatusException refused() {
    return new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
