package org.milktide.domain.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.time.LocalTimes;

/**
 * The stage machine of clinical.md 7.2. A stage is a function of delivery, milk-in, feeding mode,
 * status and now; nothing is stored. Several can hold at once: MILK_COMING_IN overlaps COLOSTRUM,
 * HOLD overlaps PREG_READY, EXPRESSING lies over any of them.
 */
public final class Stages {
  private static final int WEEK = 7;

  private Stages() {}

  /** All stages that hold at this instant; empty once weaning is over. */
  public static Set<Stage> at(JourneyState state, Instant now) {
    if (state.standing(now) instanceof Standing.Lost) {
      return EnumSet.of(Stage.LOSS);
    }
    Known<Boolean> stopped = state.stopped();
    if (stopped != null && stopped.value()) {
      return weaning(state, stopped, now);
    }
    Family family = state.family();
    Optional<Instant> delivery = family.delivery().filter(at -> !at.isAfter(now));
    return delivery.isPresent()
        ? afterBirth(state, family, delivery.get(), now)
        : pregnancy(state, family, now);
  }

  /** The stage to name when one has to do: the latest of those that hold, overlays apart. */
  public static Optional<Stage> mainAt(JourneyState state, Instant now) {
    return at(state, now).stream().filter(stage -> stage != Stage.EXPRESSING).max(Enum::compareTo);
  }

  private static Set<Stage> weaning(JourneyState state, Known<Boolean> stopped, Instant now) {
    LocalDate since = LocalTimes.dateAt(stopped.stamp().time(), zone(state));
    return LocalTimes.dateAt(now, zone(state)).isBefore(since.plusWeeks(6))
        ? EnumSet.of(Stage.WEANING)
        : Collections.emptySet();
  }

  private static Set<Stage> pregnancy(JourneyState state, Family family, Instant now) {
    Optional<Integer> days = family.gestationDays(now, zone(state));
    if (days.isEmpty() || days.get() < 16 * WEEK) {
      return EnumSet.of(Stage.PREG_EARLY);
    }
    boolean early = family.size() > 1 || state.profile().isHighRisk();
    int prepareFrom = (early ? 26 : 28) * WEEK;
    int gestation = days.get();
    if (gestation < prepareFrom) {
      return EnumSet.of(Stage.PREG_BUILD);
    }
    if (gestation < 36 * WEEK) {
      return EnumSet.of(Stage.PREG_PREP);
    }
    EnumSet<Stage> stages = EnumSet.noneOf(Stage.class);
    if (gestation < 42 * WEEK) {
      stages.add(Stage.PREG_READY);
    }
    boolean waits = Changes.isSilentSinceDueDate(state) || stages.isEmpty();
    if (gestation >= 40 * WEEK && waits) {
      stages.add(Stage.HOLD);
    }
    return stages;
  }

  private static Set<Stage> afterBirth(
      JourneyState state, Family family, Instant delivery, Instant now) {
    EnumSet<Stage> stages = EnumSet.noneOf(Stage.class);
    if (family.isAnyAway()) {
      stages.add(Stage.EXPRESSING);
    }
    FeedingMode mode = Known.valueOf(state.feedingMode());
    if (mode == FeedingMode.FORMULA) {
      stages.add(Stage.NON_LACTATING);
      return stages;
    }
    stages.addAll(lactation(state, delivery, now));
    return stages;
  }

  private static Set<Stage> lactation(JourneyState state, Instant delivery, Instant now) {
    EnumSet<Stage> stages = EnumSet.noneOf(Stage.class);
    long hours = ChronoUnit.HOURS.between(delivery, now);
    Optional<Instant> milkIn = milkIn(state, delivery).filter(at -> !at.isAfter(now));
    if (milkIn.isEmpty() && hours < 96) {
      stages.add(Stage.COLOSTRUM);
    }
    if (milkIn.isPresent()
        ? now.isBefore(milkIn.get().plus(48, ChronoUnit.HOURS))
        : hours >= 36 && hours < 120) {
      stages.add(Stage.MILK_COMING_IN);
    }
    boolean milkExpectedIn = milkIn.isPresent() || hours >= 96;
    if (milkExpectedIn && hours < 9 * 24) {
      stages.add(Stage.TRANSITIONAL);
    }
    if (hours >= 9 * 24) {
      stages.add(later(state, delivery, now));
    }
    return stages;
  }

  private static Stage later(JourneyState state, Instant delivery, Instant now) {
    LocalDate born = LocalTimes.dateAt(delivery, zone(state));
    LocalDate today = LocalTimes.dateAt(now, zone(state));
    if (today.isBefore(born.plusWeeks(6))) {
      return Stage.ESTABLISHING;
    }
    if (today.isBefore(born.plusMonths(6))) {
      return Stage.MAINTENANCE;
    }
    return today.isBefore(born.plusMonths(12)) ? Stage.WITH_FOODS : Stage.TODDLER;
  }

  /** When milk came in; not before the delivery, whatever was typed. */
  public static Optional<Instant> milkIn(JourneyState state, Instant delivery) {
    Instant noticed = Known.valueOf(state.milkIn());
    return Optional.ofNullable(noticed).map(at -> at.isBefore(delivery) ? delivery : at);
  }

  private static ZoneId zone(JourneyState state) {
    return state.parent().timetable().zone();
  }
}
