package org.milktide.domain.occasion;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.milktide.domain.feeding.RecentEntry;
import org.milktide.domain.id.RuleId;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Profile;

/**
 * Whether a log is kept regularly (clinical.md 7.1): the parent declared "I log every feed" less
 * than 7 days ago, or there are entries of any kind in 3 of the 4 six-hour stretches of the 24
 * hours before. Never by how many feeds there are: that would hide the baby that truly feeds five
 * times a day. What was told more than 12 hours late makes no log regular.
 *
 * <p>The declaration is the answer {@code i-log-all} to R19's question, and holds for a week.
 */
final class Completeness {
  static final RuleId ASKED_BY = new RuleId("R19");
  static final String DECLARED = "i-log-all";
  static final Duration DECLARED_FOR = Duration.ofDays(7);

  private static final Duration STRETCH = Duration.ofHours(6);
  private static final int STRETCHES = 4;
  private static final int ENOUGH = 3;

  private Completeness() {}

  /** What stands in the record of a decision: {@code declared}, {@code entries} or {@code no}. */
  enum Kind {
    DECLARED,
    ENTRIES,
    NO
  }

  static Kind of(BabyLog log, Profile profile, Instant at) {
    if (isDeclared(profile, at)) {
      return Kind.DECLARED;
    }
    return stretchesWithEntries(log, at) >= ENOUGH ? Kind.ENTRIES : Kind.NO;
  }

  private static boolean isDeclared(Profile profile, Instant at) {
    Known<String> answer = profile.answers().get(ASKED_BY);
    if (answer == null || !answer.value().equals(DECLARED)) {
      return false;
    }
    Instant said = answer.stamp().time();
    return !said.isAfter(at) && at.isBefore(said.plus(DECLARED_FOR));
  }

  /** In how many of the four stretches before something was logged in time. */
  static int stretchesWithEntries(BabyLog log, Instant at) {
    return (int)
        IntStream.range(0, STRETCHES)
            .filter(back -> isAnyIn(log, at.minus(STRETCH.multipliedBy(back + 1L))))
            .count();
  }

  private static boolean isAnyIn(BabyLog log, Instant from) {
    Instant until = from.plus(STRETCH);
    return log.entries().stream()
        .filter(entry -> !entry.isBackfill())
        .map(RecentEntry::at)
        .anyMatch(at -> !at.isBefore(from) && at.isBefore(until));
  }
}
