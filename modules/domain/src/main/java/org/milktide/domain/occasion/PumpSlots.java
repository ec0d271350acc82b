package org.milktide.domain.occasion;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.PumpTimes;
import org.milktide.domain.feeding.MilkEntry;
import org.milktide.domain.feeding.RecentFeeds;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.id.Occurrence;
import org.milktide.domain.id.RuleId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Profile;
import org.milktide.domain.time.LocalTimes;

/**
 * R47: the times at which a parent wants to be reminded to express (Mago-Shah 2023, clinical.md
 * section 5: any amount counts, at most one reminder at night). A slot shortly after milk was
 * expressed is none. After three in a row without a sign that anybody uses them there are no more,
 * until milk is logged, the question answered or the times set anew.
 */
final class PumpSlots {
  private static final RuleId RULE = new RuleId("R47");
  private static final int IGNORED = 3;
  private static final Duration JUST_DONE = Duration.ofMinutes(90);

  private static final int DAYS_BACK = 4;
  private static final int DAYS_AHEAD = 2;

  private final Profile profile;
  private final List<MilkEntry> pumped;
  private final ZoneId zone;
  private final Instant now;

  PumpSlots(JourneyState state, RecentFeeds log, Instant now) {
    this.profile = state.profile();
    this.pumped = log.milk().of(MilkEntry.What.PUMPED);
    this.zone = state.parent().timetable().zone();
    this.now = now;
  }

  /** A time of day on a date. */
  private record Slot(LocalDate date, LocalTime time, Instant at) {
    Occasion occasion(Instant setAt) {
      return new Occasion(
          Anchor.PUMP_SLOT,
          new Occurrence("pump:" + date + "T" + time),
          at,
          setAt,
          Collections.emptySortedMap());
    }
  }

  /** The slots of yesterday, today and the two days to come. */
  List<Occasion> find() {
    Known<PumpTimes> times = profile.pumpTimes();
    if (times == null) {
      return List.of();
    }
    LocalDate today = LocalTimes.dateAt(now, zone);
    List<Slot> slots =
        IntStream.rangeClosed(-DAYS_BACK, DAYS_AHEAD)
            .mapToObj(today::plusDays)
            .flatMap(date -> times.value().times().stream().flatMap(time -> slot(date, time)))
            .filter(slot -> !slot.at().isBefore(times.arrivedAt()))
            .sorted(Comparator.comparing(Slot::at))
            .toList();
    return IntStream.range(0, slots.size())
        .filter(i -> !slots.get(i).date().isBefore(today.minusDays(1)))
        .filter(i -> !isMuted(slots, i) && !isJustDone(slots.get(i).at()))
        .mapToObj(i -> slots.get(i).occasion(times.arrivedAt()))
        .toList();
  }

  private Stream<Slot> slot(LocalDate date, LocalTime time) {
    return LocalTimes.onDate(date, time, zone).map(at -> new Slot(date, time, at)).stream();
  }

  /** Whether nothing was heard from the third slot before this one on. */
  private boolean isMuted(List<Slot> slots, int index) {
    if (index < IGNORED) {
      return false;
    }
    Instant since = slots.get(index - IGNORED).at();
    return words().noneMatch(at -> !at.isBefore(since));
  }

  /** Signs that somebody uses the reminders. */
  private Stream<Instant> words() {
    Known<String> answer = profile.answers().get(RULE);
    Stream<Instant> said =
        Stream.of(profile.pumpTimes(), profile.optIns(), answer)
            .filter(Objects::nonNull)
            .map(PumpSlots::time);
    return Stream.concat(said, pumped.stream().map(MilkEntry::at));
  }

  private static Instant time(@Nullable Known<?> known) {
    return known == null ? Instant.EPOCH : known.stamp().time();
  }

  private boolean isJustDone(Instant slot) {
    return pumped.stream()
        .map(MilkEntry::at)
        .anyMatch(at -> !at.isAfter(slot) && !at.isBefore(slot.minus(JUST_DONE)));
  }
}
