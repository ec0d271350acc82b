package org.milktide.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What operators see of intake. There from the start, so that a zero can be told from a process
 * that counts nothing; no tag is ever made of what a sender wrote.
 */
final class Counts {
  static final String EVENTS = "milktide.intake.records";
  static final String UNKNOWN_FIELDS = "milktide.intake.unknown.fields";
  static final String OTHER_KEYS = "milktide.intake.other.keys";

  private final Map<Outcome, Counter> outcomes = new EnumMap<>(Outcome.class);
  private final Counter unknownFields;
  private final Counter otherKeys;

  Counts(MeterRegistry meters) {
    for (Outcome outcome : Outcome.values()) {
      outcomes.put(
          outcome,
          Counter.builder(EVENTS)
              .description("Events read, by what became of them")
              .tag("outcome", outcome.tag())
              .register(meters));
    }
    unknownFields =
        Counter.builder(UNKNOWN_FIELDS)
            .description("Fields of events' data that nobody knows; they are ignored")
            .register(meters);
    otherKeys =
        Counter.builder(OTHER_KEYS)
            .description("Events whose record's key is not their subject; they are used")
            .register(meters);
  }

  void add(Tally tally, List<Reading.Event> events) {
    outcomes.forEach(
        (outcome, counter) -> counter.increment(tally.counts().getOrDefault(outcome, 0)));
    unknownFields.increment(events.stream().mapToInt(Reading.Event::unknownFields).sum());
    otherKeys.increment(events.stream().mapToInt(event -> event.keyed() ? 0 : 1).sum());
  }
}
