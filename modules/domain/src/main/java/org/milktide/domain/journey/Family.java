package org.milktide.domain.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Stamp;
import org.milktide.domain.id.BabyId;

/** The babies of a journey, with what was said without an id counted to the only or first one. */
public final class Family {
  /** Gestational age at the due date, in days. */
  public static final int DUE_DATE_GESTATION_DAYS = 280;

  /** 37w0d: the first day of term (ACOG Committee Opinion 579, 2013). */
  private static final int TERM_DAYS = 259;

  /** 24w0d: after a birth before it, ask before anything is said (clinical.md 7.5). */
  private static final int ASK_BEFORE_DAYS = 168;

  private static final BabyId UNNAMED = new BabyId("unnamed");

  private final JourneyState state;
  private final SortedMap<BabyId, Baby> babies;
  private final BabyId first;

  private Family(JourneyState state, SortedMap<BabyId, Baby> babies, BabyId first) {
    this.state = state;
    this.babies = babies;
    this.first = first;
  }

  static Family of(JourneyState state) {
    SortedMap<BabyId, Baby> babies = new TreeMap<>(state.babies());
    BabyId first = firstNamed(babies).orElse(UNNAMED);
    Baby unnamed = state.unnamedBaby();
    if (unnamed != null) {
      babies.merge(first, unnamed, Baby::mergedWith);
    }
    Known<Boolean> lost = state.lost();
    if (lost != null && !lost.value()) {
      babies.replaceAll((BabyId _, Baby baby) -> baby.afterUndo(lost));
    }
    return new Family(state, babies, first);
  }

  private static Optional<BabyId> firstNamed(SortedMap<BabyId, Baby> babies) {
    return babies.entrySet().stream()
        .min(Comparator.comparing(entry -> birthOrLast(entry.getValue())))
        .map(Map.Entry::getKey);
  }

  private static Instant birthOrLast(Baby baby) {
    Known<Birth> birth = baby.birth();
    return birth == null ? Instant.MAX : birth.value().at();
  }

  /**
   * The baby that an event means: the one it names, else the only or first one. A name that nobody
   * gave a baby means the only one, where there is just one.
   */
  public BabyId resolve(@Nullable BabyId named) {
    boolean isAnotherName = named != null && !babies.containsKey(named) && size() == 1;
    return named == null || isAnotherName ? first : named;
  }

  /** What is known of a baby; empty where nobody spoke of it. */
  public Optional<Baby> find(BabyId id) {
    return Optional.ofNullable(babies.get(id));
  }

  /** Whether a living baby has been born. */
  public boolean isBorn() {
    return babies.values().stream().anyMatch(Baby::isBornAlive);
  }

  /** The living babies that were born, in the order of their names. */
  public List<BabyId> living() {
    return babies.entrySet().stream()
        .filter(entry -> entry.getValue().isBornAlive())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The first living baby's birth: the baby's clock. */
  public Optional<Instant> birth() {
    return livingBirths().map(Birth::at).min(Comparator.naturalOrder());
  }

  /**
   * The last birth of all, with the placenta assumed to have come: the lactation clock. Whose child
   * somebody else gave birth to has none (clinical.md section 6).
   */
  public Optional<Instant> delivery() {
    return isBorn() && state.placement() == null
        ? births(babies.values()).map(Birth::at).max(Comparator.naturalOrder())
        : Optional.empty();
  }

  /** How many babies guidance speaks of: born and living, or expected. */
  public int size() {
    Known<Integer> expected = state.expectedBabies();
    int atLeast = expected == null ? 1 : expected.value();
    int lost = (int) babies.values().stream().filter(Baby::isLost).count();
    return Math.max(1, Math.max(atLeast, babies.size()) - lost);
  }

  /** Whether no baby is living and none is still expected. */
  boolean isAllLost() {
    Known<Integer> expected = state.expectedBabies();
    return !babies.isEmpty()
        && babies.values().stream().allMatch(Baby::isLost)
        && (expected == null || babies.size() >= expected.value());
  }

  /**
   * The last report after which the parent has to choose before anything is said: the loss of one
   * of several babies, or a birth so early that the baby may not live.
   */
  Optional<Stamp> latestToChooseAfter() {
    List<Stamp> reports = new ArrayList<>();
    for (Baby baby : babies.values()) {
      if (baby.lost() != null && baby.isLost()) {
        reports.add(baby.lost().stamp());
      } else if (baby.birth() != null && isVeryEarly(baby.birth().value())) {
        reports.add(baby.birth().stamp());
      }
    }
    return reports.stream().max(Comparator.naturalOrder());
  }

  private boolean isVeryEarly(Birth birth) {
    return gestationDays(birth).filter(days -> days < ASK_BEFORE_DAYS).isPresent();
  }

  boolean isAnyOutcomeUnknown() {
    return babies.values().stream().anyMatch(Baby::isOutcomeUnknown);
  }

  /** Whether a living baby is in a neonatal unit or in hospital. */
  public boolean isAnyAway() {
    return babies.values().stream().anyMatch(baby -> baby.isBornAlive() && baby.isAway());
  }

  /** Whether this baby is in a neonatal unit or in hospital; false of one that nobody heard of. */
  public boolean isAway(BabyId id) {
    Baby baby = babies.get(id);
    return baby != null && baby.isAway();
  }

  /** When this baby was born; empty before its birth, and of a baby that is not living. */
  public Optional<Instant> birth(BabyId id) {
    return Optional.ofNullable(babies.get(id))
        .filter(Baby::isBornAlive)
        .map(Family::birthOf)
        .map(Birth::at);
  }

  /** What was reported of this baby; nothing of one that nobody heard of. */
  public Signs signs(BabyId id) {
    Baby baby = babies.get(id);
    return baby == null ? Signs.NONE : baby.signs();
  }

  /** Whether a baby was born before 37w0d; false where the gestation is not known. */
  public boolean isPreterm() {
    return livingBirths()
        .map(this::gestationDays)
        .flatMap(Optional::stream)
        .anyMatch(days -> days < TERM_DAYS);
  }

  /**
   * Whether a living baby was born at one of these gestational ages, in days; false where that is
   * not known.
   *
   * @param until exclusive
   */
  public boolean isBornBetween(int from, int until) {
    return livingBirths()
        .map(this::gestationDays)
        .flatMap(Optional::stream)
        .anyMatch(days -> days >= from && days < until);
  }

  /** What is known of a baby; empty of one that nobody heard of. */
  public Optional<Baby> baby(BabyId id) {
    return Optional.ofNullable(babies.get(id));
  }

  /** The last report of a loss that holds; empty where none was lost. */
  public Optional<Stamp> latestLoss() {
    return Losses.of(state).map(Known::stamp).max(Comparator.naturalOrder());
  }

  /** Whether all living babies are back at their birth weight; false before any is. */
  public boolean isBirthWeightBack() {
    return isBorn() && living().stream().allMatch(this::isBirthWeightBack);
  }

  /**
   * Whether this baby is back at its birth weight: somebody said so, or the latest weight, of day 7
   * of life or later, says so (R33).
   */
  public boolean isBirthWeightBack(BabyId id) {
    Baby baby = babies.get(id);
    return baby != null && baby.isBirthWeightBack();
  }

  /** Whether a living baby came by caesarean; empty where nobody told how any of them came. */
  public Optional<Boolean> isCaesarean() {
    return livingBirths()
        .map(Birth::mode)
        .filter(Objects::nonNull)
        .map(mode -> mode == Birth.Mode.CAESAREAN)
        .reduce(Boolean::logicalOr);
  }

  /** Gestational age at this birth in days: as told, else from the due date. */
  private Optional<Integer> gestationDays(Birth birth) {
    if (birth.gestationDays() != null) {
      return Optional.of(birth.gestationDays());
    }
    return gestationDays(birth.at(), state.parent().timetable().zone());
  }

  /** Gestational age in days on the local date of an instant; empty without a due date. */
  public Optional<Integer> gestationDays(Instant at, ZoneId zone) {
    Known<LocalDate> due = state.dueDate();
    return Optional.ofNullable(due)
        .map(
            date ->
                DUE_DATE_GESTATION_DAYS
                    - (int) ChronoUnit.DAYS.between(at.atZone(zone).toLocalDate(), date.value()));
  }

  /** Day of life of the first living baby: 1 in its first 24 hours. Zero before the birth. */
  public int dayOfLife(Instant now) {
    return birth().map(birth -> dayOfLife(birth, now)).orElse(0);
  }

  /** Day of life of this baby; zero before its birth, and of a baby that is not living. */
  public int dayOfLife(BabyId id, Instant now) {
    Baby baby = babies.get(id);
    return baby != null && baby.birth() != null && baby.isBornAlive()
        ? dayOfLife(baby.birth().value().at(), now)
        : 0;
  }

  private static int dayOfLife(Instant birth, Instant now) {
    return birth.isAfter(now) ? 0 : (int) Duration.between(birth, now).toDays() + 1;
  }

  private Stream<Birth> livingBirths() {
    return births(babies.values().stream().filter(Baby::isBornAlive).toList());
  }

  private static Stream<Birth> births(Collection<Baby> babies) {
    return babies.stream().map(Family::birthOf).filter(Objects::nonNull);
  }

  private static @Nullable Birth birthOf(Baby baby) {
    return Known.valueOf(baby.birth());
  }
}
