package org.milktide.domain.occasion;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Birth;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Norms;
import org.milktide.domain.id.Occurrence;
import org.milktide.domain.journey.Baby;
import org.milktide.domain.journey.Family;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Weight;

/**
 * R32 and R33: the way back to the weight at birth. Most babies are back by 10 to 14 days (North
 * America, CDC) or by 3 weeks (NICE NG75; clinical.md 2.3): the norms say which. On that day a
 * family is asked once, whichever of its babies it is about: about a baby that was weighed since
 * day 7 and is below, or else whether one was weighed at all. Where the day is a later one, day 14
 * has a note of its own.
 */
final class BirthWeight {
  /** A weight before the end of day 7 says nothing of the way back. */
  private static final Duration WEIGHED_FROM = Duration.ofDays(7);

  private static final int FIRST_LOOK = 14;

  /** After six weeks nobody waits for this news any more. */
  private static final Duration NEWS_FOR = Duration.ofDays(42);

  private final Family family;
  private final Norms norms;

  /** How a living baby stands. */
  private enum Standing {
    BACK,
    BELOW,
    UNWEIGHED,
    /** Weighed, by a team or without a weight at birth to hold it against. */
    NOTHING_TO_SAY
  }

  BirthWeight(Family family, Norms norms) {
    this.family = family;
    this.norms = norms;
  }

  /** R32: this baby's day, if it is below its weight at birth. */
  List<Occasion> below() {
    return dayOf(Standing.BELOW, Anchor.BELOW_BIRTH_WEIGHT, norms.birthWeightBackDay());
  }

  /** R32: day 14 where the day to ask about comes later. */
  List<Occasion> onTheWay() {
    return norms.birthWeightBackDay() > FIRST_LOOK
        ? dayOf(Standing.BELOW, Anchor.ON_THE_WAY_BACK, FIRST_LOOK)
        : List.of();
  }

  /** R32: the same day, if no baby is known to be below and one was not weighed. */
  List<Occasion> unknown() {
    return below().isEmpty()
        ? dayOf(Standing.UNWEIGHED, Anchor.WEIGHT_UNKNOWN, norms.birthWeightBackDay())
        : List.of();
  }

  private List<Occasion> dayOf(Standing standing, Anchor anchor, int dayOfLife) {
    return living()
        .filter(baby -> standingOf(baby) == standing)
        .flatMap(baby -> Stream.ofNullable(occasion(baby, anchor, dayOfLife)))
        .min(Comparator.comparing(Occasion::at))
        .stream()
        .toList();
  }

  private Stream<Baby> living() {
    return family.living().stream().flatMap(id -> family.baby(id).stream());
  }

  private @Nullable Occasion occasion(Baby baby, Anchor anchor, int dayOfLife) {
    Birth birth = Known.valueOf(baby.birth());
    if (birth == null) {
      return null;
    }
    Known<Weight> weight = baby.weight();
    Instant at = birth.at().plus(Duration.ofDays(dayOfLife - 1L));
    SortedMap<String, String> inputs = new TreeMap<>();
    inputs.put("day", String.valueOf(dayOfLife));
    inputs.put("norms", norms.version());
    if (weight != null) {
      inputs.put("grams", String.valueOf(weight.value().grams()));
    }
    return new Occasion(
        anchor, Occurrence.ONCE, at, weight == null ? Instant.EPOCH : weight.arrivedAt(), inputs);
  }

  private static Standing standingOf(Baby baby) {
    Birth birth = Known.valueOf(baby.birth());
    Weight weight = Known.valueOf(baby.weight());
    if (Known.isTrue(baby.regained())) {
      return Standing.BACK;
    }
    if (birth == null) {
      return Standing.NOTHING_TO_SAY;
    }
    Instant weighedFrom = birth.at().plus(WEIGHED_FROM);
    if (weight == null || weight.at().isBefore(weighedFrom)) {
      return isHomeSince(baby, weighedFrom) ? Standing.NOTHING_TO_SAY : Standing.UNWEIGHED;
    }
    Integer atBirth = birth.weightG();
    if (atBirth == null) {
      return Standing.NOTHING_TO_SAY;
    }
    return weight.grams() < atBirth ? Standing.BELOW : Standing.BACK;
  }

  /** Whoever came home from a unit or hospital since then was weighed there. */
  private static boolean isHomeSince(Baby baby, Instant then) {
    Known<Boolean> admitted = baby.admitted();
    return admitted != null && !admitted.value() && !admitted.stamp().time().isBefore(then);
  }

  /** R33: when the last of the living babies was seen to be back, within six weeks of its birth. */
  List<Occasion> regained() {
    List<Optional<Occasion>> all = living().map(BirthWeight::back).toList();
    return all.isEmpty() || all.stream().anyMatch(Optional::isEmpty)
        ? List.of()
        : all.stream().flatMap(Optional::stream).max(Comparator.comparing(Occasion::at)).stream()
            .toList();
  }

  private static Optional<Occasion> back(Baby baby) {
    Birth birth = Known.valueOf(baby.birth());
    if (birth == null || standingOf(baby) != Standing.BACK) {
      return Optional.empty();
    }
    Known<Weight> weight = baby.weight();
    Known<Boolean> word = baby.regained();
    Instant at = weight == null ? birth.at() : weight.value().at();
    Instant heardAt = weight == null ? Instant.EPOCH : weight.arrivedAt();
    if (word != null && word.value()) {
      at = word.stamp().time();
      heardAt = word.arrivedAt();
    }
    return at.isAfter(birth.at().plus(NEWS_FOR))
        ? Optional.empty()
        : Optional.of(
            new Occasion(
                Anchor.WEIGHT_REGAINED,
                Occurrence.ONCE,
                at,
                heardAt,
                Collections.emptySortedMap()));
  }
}
