package org.milktide.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milktide.domain.digest.Silenced;
import org.milktide.domain.digest.Silenced.Cause;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Subject;

/** What every store keeps to tell others: that a journey fell silent. */
abstract class SilencedContract extends ClaimContract {
  private enum Silencing {
    LOSS(Events::lost),
    ENDED(Events::ended),
    UNSUBSCRIBED(Events::unsubscribed),
    PAUSED(events -> events.paused(null));

    private final Function<Events, JourneyEvent> event;

    Silencing(Function<Events, JourneyEvent> event) {
      this.event = event;
    }
  }

  private List<Silenced> untold() {
    return store().announcements().untold(10);
  }

  @ParameterizedTest
  @EnumSource
  void everySilenceIsKeptUntilItWasTold(Silencing silencing) {
    JourneyId id = family(ANNA);
    assertThat(untold()).isEmpty();

    apply(id, silencing.event.apply(events.at(MONDAY)));

    Silenced silenced = new Silenced(id, Cause.valueOf(silencing.name()), MONDAY);
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
