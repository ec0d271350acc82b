package org.milktide.domain.journey;

import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Birth;

/**
 * What is known of one baby.
 *
 * @param weight the latest that was told
 * @param regained whether somebody said that the birth weight is back
 * @param signs the latest reports of each sign; never null, what was written down before there were
 *     signs reads as empty
 */
public record Baby(
    @Nullable Known<Birth> birth,
    @Nullable Known<Boolean> admitted,
    @Nullable Known<Boolean> lost,
    @Nullable Known<Weight> weight,
    @Nullable Known<Boolean> regained,
    Signs signs) {
  /** A weight of the first week says nothing yet of the way back (R33: after day 7). */
  private static final Duration BACK_FROM = Duration.ofDays(7);

  static final Baby UNHEARD = new Baby(null, null, null, null, null, Signs.NONE);

  public Baby {
    signs = Objects.requireNonNullElse(signs, Signs.NONE);
  }

  Baby withBirth(Known<Birth> heard) {
    return new Baby(heard, admitted, lost, weight, regained, signs);
  }

  Baby withAdmitted(Known<Boolean> heard) {
    return new Baby(birth, heard, lost, weight, regained, signs);
  }

  Baby withLost(Known<Boolean> heard) {
    return new Baby(birth, admitted, heard, weight, regained, signs);
  }

  Baby withWeight(Known<Weight> heard) {
    return new Baby(birth, admitted, lost, heard, regained, signs);
  }

  Baby withRegained(Known<Boolean> heard) {
    return new Baby(birth, admitted, lost, weight, heard, signs);
  }

  Baby withSigns(Signs heard) {
    return new Baby(birth, admitted, lost, weight, regained, heard);
  }

  /** The baby after everything that was reported lost before this was undone. */
  Baby afterUndo(Known<Boolean> undone) {
    return isLost() && lost != null && lost.stamp().compareTo(undone.stamp()) < 0
        ? withLost(undone)
        : this;
  }

  /** The same baby heard of under two names. */
  Baby mergedWith(Baby other) {
    return new Baby(
        Known.later(birth, other.birth),
        Known.later(admitted, other.admitted),
        Known.later(lost, other.lost),
        Known.later(weight, other.weight),
        Known.later(regained, other.regained),
        signs.and(other.signs));
  }

  /** Whether a loss of it was reported. */
  public boolean isLost() {
    return Known.isTrue(lost);
  }

  boolean isBornAlive() {
    return birth != null && birth.value().outcome() == Birth.Outcome.LIVE && !isLost();
  }

  boolean isOutcomeUnknown() {
    return birth != null && birth.value().outcome() == Birth.Outcome.UNKNOWN && !isLost();
  }

  boolean isBirthWeightBack() {
    return Known.isTrue(regained) || (birth != null && weight != null && isBack(birth.value()));
  }

  private boolean isBack(Birth born) {
    Weight latest = Known.valueOf(weight);
    Integer grams = born.weightG();
    return latest != null
        && grams != null
        && latest.grams() >= grams
        && !latest.at().isBefore(born.at().plus(BACK_FROM));
  }

  /** In a neonatal unit or in hospital: born there and not discharged, or admitted since. */
  public boolean isAway() {
    if (admitted != null) {
      return admitted.value();
    }
    return birth != null && birth.value().place() == Birth.Place.NICU;
  }

  /** All fields, null where they were not heard of. */
  Stream<@Nullable Known<?>> fields() {
    return Stream.concat(Stream.of(birth, admitted, lost, weight, regained), signs.fields());
  }
}
