package org.milktide.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milktide.domain.digest.Silenced;
import org.milktide.domain.digest.Silenced.Cause;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Subject;

/** What every store keeps to tell others: that a journey fell silent. */
abstract class SilencedContract extends ClaimContract {
  private static final Birth NOBODY_KNOWS =
      new Birth(MONDAY, null, null, null, Birth.Outcome.UNKNOWN, null);

  /** Each but the erase, which is no event. */
  private JourneyEvent silencing(Cause cause) {
    Events now = events.at(MONDAY);
    return switch (cause) {
      case LOSS -> now.lost();
      case ENDED -> now.ended();
      case UNSUBSCRIBED -> now.unsubscribed();
      case HELD -> now.event(new Fact.BabyBorn(null, NOBODY_KNOWS));
      case PAUSED -> now.paused(null);
      case ERASED -> throw new IllegalArgumentException("no event erases");
    };
  }

  private List<Silenced> untold() {
    return store().announcements().untold(10);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ERASED")
  void everySilenceIsKeptUntilItWasTold(Cause cause) {
    JourneyId id = family(ANNA);
    assertThat(untold()).isEmpty();

    apply(id, silencing(cause));

    Silenced silenced = new Silenced(id, cause, MONDAY);
    assertThat(untold()).containsExactly(silenced);
    store().announcements().told(List.of(silenced));
    assertThat(untold()).isEmpty();
  }

  @Test
  void anEraseIsToldByTheIdAlone() {
    JourneyId id = family(ANNA);

    store().data().erase(new Subject.Existing(id), SLOT);

    assertThat(untold()).containsExactly(new Silenced(id, Cause.ERASED, SLOT));
  }

  @Test
  void aSilenceIsOneHoweverOftenItIsReportedAndAnotherOnceItWasLifted() {
    JourneyId id = family(ANNA);
    apply(id, events.at(MONDAY).unsubscribed());
    apply(id, events.at(MONDAY.plusSeconds(1)).unsubscribed());
    assertThat(untold()).hasSize(1);

    store().announcements().told(untold());
    apply(id, events.at(MONDAY.plusSeconds(2)).resubscribed());
    assertThat(untold()).isEmpty();

    apply(id, events.at(MONDAY.plusSeconds(3)).unsubscribed());
    assertThat(untold()).hasSize(1);
  }
}
