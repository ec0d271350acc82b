package org.milktide.domain.journey;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Observation;
import org.milktide.domain.event.Symptom;

/**
 * The reports of each sign, by its word: the two latest, the later one first, since some guidance
 * asks for a sign that was seen twice (R46).
 */
public record Signs(SortedMap<String, List<Known<Sign>>> latest) {
  static final Signs NONE = new Signs(Collections.emptySortedMap());

  private static final int KEPT = 2;
  private static final Comparator<Known<Sign>> LATER_FIRST =
      Comparator.comparing((Known<Sign> report) -> report.stamp()).reversed();

  public Signs {
    latest =
        Collections.unmodifiableSortedMap(
            new TreeMap<>(Objects.requireNonNullElse(latest, Collections.emptySortedMap())));
  }

  /** The latest report of this sign. */
  public Optional<Known<Sign>> of(Symptom symptom) {
    return all(symptom).stream().findFirst();
  }

  /** The two latest reports of this sign, the later one first. */
  public List<Known<Sign>> all(Symptom symptom) {
    return latest.getOrDefault(symptom.word(), List.of());
  }

  Signs with(Observation.SymptomReported said, JourneyEvent event) {
    Sign sign =
        new Sign(said.value(), said.unit(), Boolean.TRUE.equals(said.seenByTeam()), said.at());
    SortedMap<String, List<Known<Sign>>> all = new TreeMap<>(latest);
    all.merge(
        said.symptom().word(),
        List.of(new Known<>(sign, event.stamp(), event.arrivedAt())),
        Signs::merged);
    return new Signs(all);
  }

  Signs and(Signs other) {
    SortedMap<String, List<Known<Sign>>> all = new TreeMap<>(latest);
    other.latest.forEach((word, reports) -> all.merge(word, reports, Signs::merged));
    return new Signs(all);
  }

  private static List<Known<Sign>> merged(List<Known<Sign>> some, List<Known<Sign>> others) {
    return Stream.concat(some.stream(), others.stream())
        .sorted(LATER_FIRST)
        .distinct()
        .limit(KEPT)
        .toList();
  }

  Stream<@Nullable Known<?>> fields() {
    return latest.values().stream().flatMap(List::stream);
  }
}
