package org.milktide.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.Subject;
import org.milktide.domain.port.Verdict;

/** What every store's door does with events. */
abstract class DoorContract extends ContractCase {
  private static final LocalDate LATER = DUE_DATE.plusDays(9);
  private static final Subject.Named REF = new Subject.Named("clinic", "patient-7");

  @Test
  void aFreshSubscriptionStartsAJourneyAndAsksItsOwnerToConfirm() {
    JourneyId id = fresh();
    JourneyEvent request = events.at(MONDAY).requested(Request.due(ANNA, DUE_DATE));

    assertThat(apply(new Subject.Fresh(id), request)).isEqualTo(new Verdict.Applied(id));

    assertThat(dueDate(id)).isEqualTo(DUE_DATE);
    assertThat(kindsToRing(MONDAY)).containsExactly(DigestKind.CONFIRM);
  }

  @Test
  void theSameEventAgainIsADuplicateAndChangesNothing() {
    JourneyId id = family(ANNA);
    JourneyEvent changed = events.at(MONDAY).dueDate(LATER);

    assertThat(apply(id, changed)).isEqualTo(new Verdict.Applied(id));
    apply(id, events.at(MONDAY.plusSeconds(1)).dueDate(DUE_DATE));

    assertThat(apply(id, changed)).isEqualTo(new Verdict.Duplicate(id));
    assertThat(dueDate(id)).isEqualTo(DUE_DATE);
  }

  @Test
  void theSameEventTwiceInOneBatchIsADuplicateToo() {
    JourneyId id = family(ANNA);
    Arrival arrival = new Arrival(new Subject.Existing(id), events.at(MONDAY).dueDate(LATER));

    assertThat(store().door().apply(List.of(arrival, arrival), MONDAY))
        .containsExactly(new Verdict.Applied(id), new Verdict.Duplicate(id));
  }

  @Test
  void theSameIdOfAnotherSourceOrJourneyIsAnotherEvent() {
    JourneyId anna = family(ANNA);
    JourneyId ben = family("ben@example.org");
    JourneyEvent ours = Events.of("one").at(MONDAY).dueDate(LATER);
    JourneyEvent theirs = Events.of("two").at(MONDAY).dueDate(LATER);
    assertThat(ours.stamp().id()).isEqualTo(theirs.stamp().id());

    assertThat(apply(anna, ours)).isEqualTo(new Verdict.Applied(anna));
    assertThat(apply(anna, theirs)).isEqualTo(new Verdict.Applied(anna));
    assertThat(apply(ben, ours)).isEqualTo(new Verdict.Applied(ben));
  }

  @Test
  void aBatchOfManyJourneysGivesEachItsVerdictInOrder() {
    JourneyId anna = family(ANNA);
    JourneyId ben = family("ben@example.org");
    JourneyId nobody = fresh();
    Events now = events.at(MONDAY);

    assertThat(
            store()
                .door()
                .apply(
                    List.of(
                        new Arrival(new Subject.Existing(ben), now.dueDate(LATER)),
                        new Arrival(new Subject.Existing(nobody), now.dueDate(LATER)),
                        new Arrival(new Subject.Existing(anna), now.milkIn(MONDAY)),
                        new Arrival(new Subject.Existing(ben), now.born(MONDAY))),
                    MONDAY))
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo(new Verdict.Applied(ben)),
            second -> assertThat(second).isInstanceOf(Verdict.Unknown.class),
            third -> assertThat(third).isEqualTo(new Verdict.Applied(anna)),
            fourth -> assertThat(fourth).isEqualTo(new Verdict.Applied(ben)));
    assertThat(store().journeys().find(nobody)).isEmpty();
  }

  @Test
  void anUnknownUuidIsUnknownAtOnce() {
    String uuid = UUID.randomUUID().toString();

    assertThat(apply(new Subject.Named("clinic", uuid), events.at(MONDAY).born(MONDAY)))
        .isInstanceOf(Verdict.Unknown.class);
  }

  @Test
  void aPartnerMayNameAJourneyByItsUuid() {
    JourneyId id = family(ANNA);
    Subject.Named named = new Subject.Named("clinic", id.toString());

    assertThat(apply(named, events.at(MONDAY).dueDate(LATER))).isEqualTo(new Verdict.Applied(id));
    assertThat(store().journeys().resolve(named)).contains(id);
  }

  @Test
  void eventsOfAReferenceWaitForItsSubscriptionAndAreFoldedIn() {
    JourneyId id = JourneyId.ofReference("clinic", "patient-7");
    assertThat(apply(REF, events.at(MONDAY).born(MONDAY.minusSeconds(60))))
        .isEqualTo(new Verdict.Waiting(id));
    assertThat(store().journeys().resolve(REF)).isEmpty();

    assertThat(subscribe(REF, MONDAY.plus(Duration.ofDays(6)))).isEqualTo(new Verdict.Applied(id));

    assertThat(state(id).family().birth()).contains(MONDAY.minusSeconds(60));
    assertThat(store().journeys().resolve(REF)).contains(id);
  }

  @Test
  void aWaitingEventThatComesAgainAfterTheSubscriptionIsADuplicate() {
    JourneyId id = JourneyId.ofReference("clinic", "patient-7");
    JourneyEvent born = events.at(MONDAY).born(MONDAY);
    apply(REF, born);
    apply(REF, born);
    subscribe(REF, MONDAY);

    assertThat(apply(REF, born)).isEqualTo(new Verdict.Duplicate(id));
  }

  @Test
  void eventsThatWaitedSevenDaysAreNotFoldedIn() {
    apply(REF, events.at(MONDAY).born(MONDAY));

    subscribe(REF, MONDAY.plus(Duration.ofDays(7)).plusSeconds(1));

    assertThat(state(JourneyId.ofReference("clinic", "patient-7")).family().isBorn()).isFalse();
  }

  @Test
  void whatWaitedForMoreThanSevenDaysIsDroppedAndCounted() {
    apply(REF, events.at(MONDAY).born(MONDAY));
    apply(REF, events.at(MONDAY.plusSeconds(60)).milkIn(MONDAY));
    Instant weekLater = MONDAY.plus(Duration.ofDays(7));

    assertThat(store().waitingRoom().dropExpired(weekLater)).isZero();
    assertThat(store().waitingRoom().dropExpired(weekLater.plusSeconds(30))).isEqualTo(1);
    assertThat(store().waitingRoom().dropExpired(weekLater.plusSeconds(61))).isEqualTo(1);
    assertThat(store().waitingRoom().dropExpired(weekLater.plusSeconds(61))).isZero();
  }

  @Test
  void aReferenceBelongsToItsSource() {
    subscribe(REF, MONDAY);
    Subject.Named other = new Subject.Named("another-clinic", "patient-7");

    assertThat(store().journeys().resolve(other)).isEmpty();
    assertThat(apply(other, events.at(MONDAY).born(MONDAY))).isInstanceOf(Verdict.Waiting.class);
    assertThat(state(JourneyId.ofReference("clinic", "patient-7")).family().isBorn()).isFalse();
  }

  private Verdict subscribe(Subject subject, Instant at) {
    return apply(subject, events.at(at).requested(Request.due(ANNA, DUE_DATE)));
  }

  private JourneyState state(JourneyId id) {
    return store().journeys().find(id).orElseThrow().state();
  }

  private LocalDate dueDate(JourneyId id) {
    return Objects.requireNonNull(Known.valueOf(state(id).dueDate()));
  }
}
