package org.milktide.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.milktide.domain.event.Fact;

/** All that the sample families tell, on one timeline. */
record Story(List<SampleFamily> families, List<Phase> phases) {
  private static final Instant START = Instant.parse("2026-05-25T06:00:00Z");
  private static final Instant NEAR_BIRTH = Instant.parse("2026-10-12T18:00:00Z");
  private static final Instant AFTER_BIRTH = Instant.parse("2026-10-18T18:00:00Z");
  private static final Instant END = Instant.parse("2026-11-26T12:00:00Z");

  Story {
    families = List.copyOf(families);
    phases = List.copyOf(phases);
  }

  /** Something told, by whom, and under which event id. */
  record Moment(SampleFamily family, Told told, String eventId) {}

  /** From about 20 weeks of pregnancy to six weeks after the births. */
  static Story ofSampleFamilies() {
    return new Story(
        SampleFamilies.all(),
        List.of(
            new Phase("Pregnancy", START, NEAR_BIRTH, Duration.ofDays(7), "a week each second"),
            new Phase(
                "The days around birth",
                NEAR_BIRTH,
                AFTER_BIRTH,
                Duration.ofHours(3),
                "three hours each second"),
            new Phase(
                "The first weeks", AFTER_BIRTH, END, Duration.ofDays(1), "a day each second")));
  }

  Instant start() {
    return phases.getFirst().from();
  }

  Instant end() {
    return phases.getLast().to();
  }

  /** Everything in the order in which it is told. */
  List<Moment> moments() {
    return families.stream()
        .flatMap(
            family ->
                family.told().stream()
                    .map(
                        told ->
                            new Moment(
                                family,
                                told,
                                family.reference() + "-" + family.told().indexOf(told))))
        .sorted(Comparator.comparing(moment -> moment.told().at()))
        .toList();
  }

  /** When we next hear of a birth. */
  Optional<Instant> nextBirth(Instant now) {
    return moments().stream()
        .map(Moment::told)
        .filter(told -> told.fact() instanceof Fact.BabyBorn && told.at().isAfter(now))
        .map(Told::at)
        .findFirst();
  }

  /** The phase at an instant; after the end, the last one. */
  Phase phaseAt(Instant now) {
    return phases.stream().filter(phase -> phase.holds(now)).findFirst().orElse(phases.getLast());
  }

  /** Where an instant lies on a line on which "now" moves evenly: 0 at the start, 1 at the end. */
  double position(Instant instant) {
    double passed = phases.stream().mapToDouble(phase -> phase.secondsUntil(instant)).sum();
    double all = phases.stream().mapToDouble(phase -> phase.secondsUntil(end())).sum();
    return passed / all;
  }
}
