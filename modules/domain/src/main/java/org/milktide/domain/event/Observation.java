package org.milktide.domain.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.id.BabyId;

/** Something that was seen of a baby or a parent. A missing {@code babyId} means the only one. */
public sealed interface Observation extends Fact.Observed {
  /**
   * A baby was weighed.
   *
   * @param grams 200 to 30,000
   * @param teamKnows whether the family's team knows of this weight; null: nobody said
   */
  record WeightRecorded(@Nullable BabyId babyId, int grams, @Nullable Boolean teamKnows, Instant at)
      implements Observation {
    public WeightRecorded {
      if (grams < 200 || grams > 30_000) {
        throw new IllegalArgumentException("grams: " + grams + " is not between 200 and 30000");
      }
    }
  }

  /** A baby is back at the birth weight, as somebody who weighed it said. */
  record BirthWeightRegained(@Nullable BabyId babyId) implements Observation {}

  /**
   * A sign that somebody saw.
   *
   * @param babyId null also for a sign of the parent
   * @param value a measurement, where the sign has one, in {@code unit}
   * @param unit the unit of {@code value}, such as {@code C}; null with a null value
   * @param seenByTeam whether the family's team has looked at it; null: nobody said
   */
  record SymptomReported(
      @Nullable BabyId babyId,
      Symptom symptom,
      @Nullable Double value,
      @Nullable String unit,
      @Nullable Boolean seenByTeam,
      Instant at)
      implements Observation {
    public SymptomReported {
      if (value != null && unit == null) {
        throw new IllegalArgumentException("unit: is missing beside a value");
      }
    }

    /** A sign without more. */
    public static SymptomReported of(Symptom symptom, Instant at) {
      return new SymptomReported(null, symptom, null, null, null, at);
    }
  }

  /**
   * A child came to a family by adoption, fostering or surrogacy; nobody here gave birth to it.
   *
   * @param date the first day with the family
   */
  record PlacementRecorded(LocalDate date) implements Observation {
    public PlacementRecorded {
      Objects.requireNonNull(date, "date");
    }
  }
}
