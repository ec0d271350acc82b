package org.milktide.portal.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.journey.Family;
import org.milktide.domain.journey.Stage;
import org.milktide.domain.journey.Stages;
import org.milktide.portal.view.StepView;
import org.milktide.portal.view.Tide;
import org.milktide.portal.view.WayView;
import org.milktide.portal.visit.Visit;

/** The way from pregnancy to a settled supply, and how far along it a family is. */
final class Way {
  private static final List<String> PARTS =
      List.of("pregnancy", "colostrum", "coming-in", "rhythm", "settled");

  private static final double FULL_TERM_DAYS = 280;

  /** From when milk is looked for, and until when, as the stages have it (clinical.md 7.2). */
  private static final Duration COMING_FROM = Duration.ofHours(36);

  private static final Duration COMING_UNTIL = Duration.ofDays(5);
  private static final Duration NOTICED_UNTIL = Duration.ofDays(2);
  private static final Duration RHYTHM_FROM = Duration.ofDays(4);
  private static final Duration RHYTHM_UNTIL = Duration.ofDays(42);
  private static final Duration SETTLED_UNTIL = Duration.ofDays(365);

  private Way() {}

  /** Null for a stage that lies on no such way, such as weaning or feeding with formula. */
  static @Nullable WayView of(Visit visit, Stage stage) {
    int here = part(stage);
    if (here < 0) {
      return null;
    }
    List<StepView> steps = new ArrayList<>();
    for (int i = 0; i < PARTS.size(); i++) {
      steps.add(new StepView(visit.words().text("way." + PARTS.get(i)), i == here, i < here));
    }
    return new WayView(steps, Tide.at(here, within(visit, here)));
  }

  private static int part(Stage stage) {
    return switch (stage) {
      case PREG_EARLY, PREG_BUILD, PREG_PREP, PREG_READY, HOLD -> 0;
      case COLOSTRUM -> 1;
      case MILK_COMING_IN -> 2;
      case TRANSITIONAL, ESTABLISHING -> 3;
      case MAINTENANCE, WITH_FOODS, TODDLER -> 4;
      case WEANING, EXPRESSING, NON_LACTATING, LOSS -> -1;
    };
  }

  /** How far in its part, from 0 to 1. */
  private static double within(Visit visit, int part) {
    Family family = visit.state().family();
    Optional<Instant> delivery = family.delivery();
    if (part == 0 || delivery.isEmpty()) {
      return family.gestationDays(visit.now(), visit.zone()).orElse(0) / FULL_TERM_DAYS;
    }
    Duration since = Duration.between(delivery.get(), visit.now());
    return switch (part) {
      case 1 -> share(since, Duration.ZERO, COMING_FROM);
      case 2 -> comingIn(visit, delivery.get(), since);
      case 3 -> share(since, RHYTHM_FROM, RHYTHM_UNTIL);
      default -> share(since, RHYTHM_UNTIL, SETTLED_UNTIL);
    };
  }

  private static double comingIn(Visit visit, Instant delivery, Duration since) {
    return Stages.milkIn(visit.state(), delivery)
        .map(at -> share(Duration.between(at, visit.now()), Duration.ZERO, NOTICED_UNTIL))
        .orElseGet(() -> share(since, COMING_FROM, COMING_UNTIL));
  }

  private static double share(Duration since, Duration from, Duration until) {
    return (double) since.minus(from).toMinutes() / until.minus(from).toMinutes();
  }
}
