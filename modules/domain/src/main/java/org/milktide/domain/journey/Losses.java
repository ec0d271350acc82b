package org.milktide.domain.journey;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The reports of a loss that hold. */
public final class Losses {
  private Losses() {}

  static Stream<Known<Boolean>> of(JourneyState state) {
    Stream<Known<Boolean>> ofBabies =
        Stream.concat(state.babies().values().stream(), Stream.ofNullable(state.unnamedBaby()))
            .flatMap(baby -> Stream.ofNullable(baby.lost()));
    return Stream.concat(Stream.ofNullable(state.lost()), ofBabies).filter(Known::isTrue);
  }

  /** The one that was heard last; empty where none holds. */
  public static Optional<Known<Boolean>> latest(JourneyState state) {
    return of(state).max(Comparator.comparing(Known::arrivedAt));
  }
}
