package org.milktide.domain.advice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Symptom;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.journey.Baby;
import org.milktide.domain.journey.Family;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Weight;

/** The baby that a report is about, as far as it is known. */
final class BabyView {
  private final Family family;
  private final Optional<Baby> baby;

  private BabyView(Family family, Optional<Baby> baby) {
    this.family = family;
    this.baby = baby;
  }

  /**
   * The baby that an event names, or the only one; empty where that is lost, so that nothing is
   * said. An event that names none of several means one that lives.
   */
  static Optional<BabyView> of(JourneyState state, @Nullable BabyId named) {
    Family family = state.family();
    Optional<Baby> baby = family.find(family.resolve(named));
    List<BabyId> living = family.living();
    if (named == null && baby.filter(Baby::isLost).isPresent() && !living.isEmpty()) {
      baby = family.find(living.getFirst());
    }
    boolean isLost = Known.isTrue(state.lost()) || baby.filter(Baby::isLost).isPresent();
    return isLost ? Optional.empty() : Optional.of(new BabyView(family, baby));
  }

  /** How old it was then; empty where no birth is known, or then it was not born. */
  Optional<Duration> ageAt(Instant instant) {
    return birth()
        .map(birth -> Duration.between(birth.at(), instant))
        .filter(age -> !age.isNegative());
  }

  Optional<Birth> birth() {
    return baby.flatMap(one -> Optional.ofNullable(Known.valueOf(one.birth())));
  }

  Optional<Weight> weight() {
    return baby.flatMap(one -> Optional.ofNullable(Known.valueOf(one.weight())));
  }

  boolean isAway() {
    return baby.filter(Baby::isAway).isPresent();
  }

  boolean isPreterm() {
    return family.isPreterm();
  }

  /** Whether one of these signs was seen within a day of this instant. */
  boolean showed(Instant around, Symptom... signs) {
    return baby.filter(one -> Together.showed(one.signs(), around, signs)).isPresent();
  }
}
