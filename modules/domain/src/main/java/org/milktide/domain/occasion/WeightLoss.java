package org.milktide.domain.occasion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Symptom;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.journey.Baby;
import org.milktide.domain.journey.Family;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Weight;

/**
 * R30: the latest weight of a baby is more than 7 and at most 10 % below the weight at birth. Loss
 * to 7 % is common, and after a caesarean the median at 72 hours is 8.6 % (Flaherman 2015,
 * clinical.md 2.3), so it is a note; with a sleepy baby, few wet diapers or past the hours in which
 * weight is still lost, it is a question. More than 10 % is urgent advice (R31) and none of this.
 *
 * <p>Babies weighed on one day are spoken of once.
 */
final class WeightLoss {
  private static final int ABOVE_PERCENT = 7;
  private static final int UP_TO_PERCENT = 10;

  /** NICE NG75: loss usually stops by day 3 to 4. */
  private static final Duration LOSS_STOPS = Duration.ofDays(4);

  /** A sign belongs to a weight of the same day. */
  private static final Duration BESIDE = Duration.ofHours(24);

  private static final List<Symptom> MORE =
      List.of(Symptom.VERY_SLEEPY, Symptom.FEW_WET_DIAPERS, Symptom.NO_WET_DIAPER);

  private final Family family;
  private final List<Occasion> fewWets;

  /** A baby of which this is so. */
  private record Lost(Birth birth, Known<Weight> weight, Optional<String> more) {
    Occasion occasion() {
      Weight latest = weight.value();
      int lost = birth.weightG() == null ? 0 : birth.weightG() - latest.grams();
      SortedMap<String, String> inputs = new TreeMap<>();
      inputs.put("grams", String.valueOf(latest.grams()));
      inputs.put("lost", String.valueOf(lost));
      more.ifPresent(sign -> inputs.put("more", sign));
      return new Occasion(
          more.isPresent() ? Anchor.WEIGHT_LOSS_AND_MORE : Anchor.WEIGHT_LOSS,
          Days.of("weighed", latest.at()),
          latest.at(),
          weight.arrivedAt(),
          inputs);
    }
  }

  /**
   * Looks at a family.
   *
   * @param fewWets what its log says of wet diapers (R25)
   */
  WeightLoss(Family family, List<Occasion> fewWets) {
    this.family = family;
    this.fewWets = fewWets;
  }

  List<Occasion> find(Anchor anchor) {
    return Days.each(
        family.living().stream()
            .flatMap(id -> family.baby(id).stream())
            .flatMap(this::lost)
            .map(Lost::occasion)
            .filter(occasion -> occasion.anchor() == anchor));
  }

  private Stream<Lost> lost(Baby baby) {
    Known<Weight> weight = baby.weight();
    Birth birth = Known.valueOf(baby.birth());
    if (weight == null || birth == null || birth.weightG() == null) {
      return Stream.empty();
    }
    Weight latest = weight.value();
    long hundredths = 100L * (birth.weightG() - latest.grams());
    boolean isSo =
        hundredths > (long) ABOVE_PERCENT * birth.weightG()
            && hundredths <= (long) UP_TO_PERCENT * birth.weightG()
            && !latest.teamKnows();
    return isSo
        ? Stream.of(new Lost(birth, weight, more(baby, birth, latest.at())))
        : Stream.empty();
  }

  private Optional<String> more(Baby baby, Birth birth, Instant weighed) {
    Predicate<Instant> isBeside = at -> Duration.between(at, weighed).abs().compareTo(BESIDE) <= 0;
    if (weighed.isAfter(birth.at().plus(LOSS_STOPS))) {
      return Optional.of("age");
    }
    Optional<String> sign =
        MORE.stream()
            .filter(
                symptom ->
                    baby.signs().all(symptom).stream()
                        .anyMatch(report -> isBeside.test(report.value().at())))
            .map(Symptom::word)
            .findFirst();
    return sign.or(
        () ->
            fewWets.stream()
                .filter(few -> isBeside.test(few.at()))
                .map(few -> few.anchor().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .findFirst());
  }
}
