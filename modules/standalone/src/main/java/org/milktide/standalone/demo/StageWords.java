package org.milktide.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.milktide.domain.journey.Family;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Stage;
import org.milktide.domain.journey.Stages;
import org.milktide.standalone.StageNames;

/** Where a family is, in words. */
final class StageWords {
  private static final int WEEK = 7;

  /** Up to here days of life are what parents count in; after it, weeks. */
  private static final int LAST_DAY_COUNTED = 14;

  private StageWords() {}

  static String of(JourneyState state, Instant now) {
    Optional<Stage> stage = Stages.mainAt(state, now);
    if (stage.isEmpty()) return "";
    String words = StageNames.of(stage.get());
    String age = stage.get() == Stage.LOSS ? "" : age(state, now);
    return age.isEmpty() ? words : age + " · " + words;
  }

  private static String age(JourneyState state, Instant now) {
    Family family = state.family();
    return family
        .birth()
        .filter(birth -> !birth.isAfter(now))
        .map(birth -> sinceBirth(birth, now))
        .or(
            () ->
                family
                    .gestationDays(now, state.parent().timetable().zone())
                    .map(days -> "Week " + days / WEEK))
        .orElse("");
  }

  private static String sinceBirth(Instant birth, Instant now) {
    long hours = Duration.between(birth, now).toHours();
    long days = hours / 24;
    if (hours < 24) return hours + " h old";
    return days <= LAST_DAY_COUNTED
        ? days + (days == 1 ? " day old" : " days old")
        : days / WEEK + " weeks old";
  }
}
