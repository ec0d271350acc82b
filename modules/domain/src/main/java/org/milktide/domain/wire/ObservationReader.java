package org.milktide.domain.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Observation;
import org.milktide.domain.event.Symptom;

/** Reads what was seen of a baby or a parent. */
final class ObservationReader {
  private static final int LEAST_GRAMS = 200;
  private static final int MOST_GRAMS = 30_000;
  private static final double LEAST_VALUE = -1000;
  private static final double MOST_VALUE = 100_000;
  private static final double LEAST_CELSIUS = 25;
  private static final double MOST_CELSIUS = 45;
  private static final double LEAST_FAHRENHEIT = 77;
  private static final double MOST_FAHRENHEIT = 113;

  /** As far as a placement is planned ahead or told late. */
  private static final Period MOST_AWAY = Period.ofYears(2);

  private final Fields data;
  private final Instant time;
  private final PastInstants past;

  ObservationReader(Fields data, Instant time, PastInstants past) {
    this.data = data;
    this.time = time;
    this.past = past;
  }

  Observation read(EventType type) {
    return switch (type) {
      case WEIGHT_RECORDED -> weight();
      case BIRTH_WEIGHT_REGAINED -> new Observation.BirthWeightRegained(FactReader.babyId(data));
      case SYMPTOM_REPORTED -> symptom();
      case PLACEMENT_RECORDED -> new Observation.PlacementRecorded(placement());
      default -> throw new IllegalArgumentException(type + " is no observation");
    };
  }

  private Observation weight() {
    return new Observation.WeightRecorded(
        FactReader.babyId(data),
        data.integer("grams", LEAST_GRAMS, MOST_GRAMS),
        data.optionalFlag("teamKnows"),
        past.required(data, "at"));
  }

  private Observation symptom() {
    Symptom symptom = data.choice("code", Symptom.class);
    Double value = data.optionalNumber("value", LEAST_VALUE, MOST_VALUE);
    String unit = data.optionalText("unit");
    if (value != null && unit == null) {
      throw data.bad("unit", "is missing beside a value");
    }
    if (symptom == Symptom.TEMPERATURE) {
      requireTemperature(value, unit);
    }
    return new Observation.SymptomReported(
        FactReader.babyId(data),
        symptom,
        value,
        unit,
        data.optionalFlag("seenByTeam"),
        past.required(data, "at"));
  }

  private void requireTemperature(@Nullable Double value, @Nullable String unit) {
    if (value == null) {
      throw data.bad("value", "is missing: a temperature is a number");
    }
    boolean isPossible =
        switch (unit) {
          case "C" -> value >= LEAST_CELSIUS && value <= MOST_CELSIUS;
          case "F" -> value >= LEAST_FAHRENHEIT && value <= MOST_FAHRENHEIT;
          case null, default -> throw data.bad("unit", "is not C or F");
        };
    if (!isPossible) {
      throw data.bad("value", value + " is no temperature of a person in " + unit);
    }
  }

  private LocalDate placement() {
    LocalDate date = data.date("date");
    LocalDate day = time.atOffset(ZoneOffset.UTC).toLocalDate();
    if (date.isAfter(day.plus(MOST_AWAY)) || date.isBefore(day.minus(MOST_AWAY))) {
      throw data.bad("date", "is more than 2 years away");
    }
    return date;
  }
}
