package org.milktide.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.Subject;
import org.milktide.domain.port.Verdict;

/** Who agreed to messages, and that one address never has two journeys that send any. */
abstract class ConsentContract extends AddressContract {
  private static final Subject.Named REF = new Subject.Named("clinic", "patient-7");
  private static final int ASKED = 4;
  private static final JourneyId REF_ID = JourneyId.ofReference("clinic", "patient-7");

  @Test
  void theSecondConfirmationOfAnAddressChangesNothingAndMailsTheLinkOfTheFirst() {
    JourneyId first = requested(ANNA);
    JourneyId second = requested(ANNA);
    conclude(claimAll(MONDAY), new Outcome.Sent(), MONDAY);
    assertThat(confirm(first)).isEqualTo(new Verdict.Applied(first));

    assertThat(confirm(second)).isEqualTo(new Verdict.AddressInUse(second));

    assertThat(standing(first)).isInstanceOf(Standing.Active.class);
    assertThat(standing(second)).isInstanceOf(Standing.Unconfirmed.class);
    assertThat(claimAll(MONDAY))
        .singleElement()
        .satisfies(digest -> assertThat(digest.kind()).isEqualTo(DigestKind.LINK))
        .satisfies(digest -> assertThat(digest.ref().journey()).isEqualTo(first));
  }

  @Test
  void ofTwoConfirmationsInOneBatchTheFirstHolds() {
    JourneyId first = requested(ANNA);
    JourneyId second = requested(ANNA);

    List<Arrival> both = Stream.of(first, second).map(id -> confirmation(id, ANNA)).toList();
    assertThat(store().door().apply(both, MONDAY))
        .containsExactly(new Verdict.Applied(first), new Verdict.AddressInUse(second));
  }

  @Test
  void ofManyConfirmationsAtOnceOneHolds() throws Exception {
    try (ExecutorService parents = Executors.newFixedThreadPool(ASKED)) {
      for (int round = 0; round < 10; round++) {
        String address = "anna" + round + "@example.org";
        List<JourneyId> asked = Stream.generate(() -> requested(address)).limit(ASKED).toList();
        CyclicBarrier together = new CyclicBarrier(ASKED);
        List<Future<Verdict>> answers = new ArrayList<>();
        for (JourneyId id : asked) {
          answers.add(
              parents.submit(
                  () -> {
                    together.await();
                    return confirm(id, address);
                  }));
        }
        int held = 0;
        for (Future<Verdict> answer : answers) {
          held += answer.get() instanceof Verdict.Applied ? 1 : 0;
        }
        assertThat(held).isEqualTo(1);
        assertThat(asked).filteredOn(id -> standing(id) instanceof Standing.Active).hasSize(1);
      }
    }
  }

  @Test
  void aPartnersCollectedConsentStartsMessagesWithoutAMail() {
    assertThat(collected(events.at(MONDAY).requested(Request.due(ANNA, DUE_DATE))))
        .isEqualTo(new Verdict.Applied(REF_ID));

    assertThat(standing(REF_ID)).isInstanceOf(Standing.Active.class);
    assertThat(kindsToRing(MONDAY)).isEmpty();
    assertThat(release(SLOT)).isEqualTo(1);
    assertThat(kindsToRing(SLOT)).containsExactly(DigestKind.DIGEST);
  }

  @Test
  void collectedConsentTakesTheAddressAndRespectsThatItIsTaken() {
    JourneyId owner = family(ANNA);
    assertThat(collected(events.at(MONDAY).requested(Request.due(ANNA, DUE_DATE))))
        .isEqualTo(new Verdict.AddressInUse(REF_ID));
    assertThat(store().journeys().find(REF_ID)).isEmpty();
    apply(owner, events.at(MONDAY).ended());

    collected(events.at(MONDAY).requested(Request.due(ANNA, DUE_DATE)));

    JourneyId third = fresh();
    JourneyEvent again = events.at(MONDAY).requested(Request.due(ANNA, DUE_DATE));
    assertThat(apply(new Subject.Fresh(third), again)).isEqualTo(new Verdict.AddressInUse(third));
  }

  @Test
  void collectedConsentTakesBackNeitherAnUnsubscribeNorAnEnd() {
    collected(events.at(MONDAY).requested(Request.due(ANNA, DUE_DATE)));
    apply(REF_ID, events.at(MONDAY.plusSeconds(1)).unsubscribed());

    collected(events.at(MONDAY.plusSeconds(2)).requested(Request.due(ANNA, DUE_DATE)));
    assertThat(state(REF_ID).parent().isWilling()).isFalse();

    apply(REF_ID, events.at(MONDAY.plusSeconds(3)).ended());
    collected(events.at(MONDAY.plusSeconds(4)).requested(Request.due(ANNA, DUE_DATE)));
    assertThat(standing(REF_ID)).isInstanceOf(Standing.Ended.class);
  }

  @Test
  void collectedConsentThatComesAgainIsADuplicate() {
    JourneyEvent request = events.at(MONDAY).requested(Request.due(ANNA, DUE_DATE));
    collected(request);
    JourneyState before = state(REF_ID);

    assertThat(collected(request)).isEqualTo(new Verdict.Duplicate(REF_ID));
    assertThat(state(REF_ID)).isEqualTo(before);
  }

  private Verdict collected(JourneyEvent request) {
    return store().door().apply(List.of(new Arrival(REF, request, true)), MONDAY).getFirst();
  }

  private Verdict confirm(JourneyId id) {
    return confirm(id, ANNA);
  }

  private Verdict confirm(JourneyId id, String address) {
    return store().door().apply(List.of(confirmation(id, address)), MONDAY).getFirst();
  }

  private Arrival confirmation(JourneyId id, String address) {
    return new Arrival(new Subject.Existing(id), events.at(MONDAY).confirmed(address));
  }

  private Standing standing(JourneyId id) {
    return state(id).standing(MONDAY);
  }

  private JourneyState state(JourneyId id) {
    return store().journeys().find(id).orElseThrow().state();
  }
}
