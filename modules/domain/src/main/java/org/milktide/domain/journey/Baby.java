package org.milktide.domain.journey;

import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Birth;

/** What is known of one baby. */
public record Baby(
    @Nullable Known<Birth> birth,
    @Nullable Known<Boolean> admitted,
    @Nullable Known<Boolean> lost) {
  static final Baby UNHEARD = new Baby(null, null, null);

  Baby withBirth(Known<Birth> heard) {
    return new Baby(heard, admitted, lost);
  }

  Baby withAdmitted(Known<Boolean> heard) {
    return new Baby(birth, heard, lost);
  }

  Baby withLost(Known<Boolean> heard) {
    return new Baby(birth, admitted, heard);
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
        Known.later(lost, other.lost));
  }

  boolean isLost() {
    return Known.isTrue(lost);
  }

  boolean isBornAlive() {
    return birth != null && birth.value().outcome() == Birth.Outcome.LIVE && !isLost();
  }

  boolean isOutcomeUnknown() {
    return birth != null && birth.value().outcome() == Birth.Outcome.UNKNOWN && !isLost();
  }

  /** In a neonatal unit or in hospital: born there and not discharged, or admitted since. */
  boolean isAway() {
    if (admitted != null) {
      return admitted.value();
    }
    return birth != null && birth.value().place() == Birth.Place.NICU;
  }
}
