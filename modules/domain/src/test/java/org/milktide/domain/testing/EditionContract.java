package org.milktide.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Subject;

/** What every store does when processes come to plan with another catalogue. */
abstract class EditionContract extends FailedAddressContract {
  private static final Item WELCOME = SampleCatalogue.WELCOME;

  /** Open as long as the welcome is. */
  private static final Item NEWS =
      SampleCatalogue.item("service.news", SampleCatalogue.after(Anchor.SUBSCRIBED, 0, 168));

  private static final Catalogue BEFORE = new Catalogue(List.of(WELCOME));
  private static final Catalogue AFTER = new Catalogue(List.of(WELCOME, NEWS));
  private static final Catalogue RETIRED = new Catalogue(List.of(NEWS));
  private static final Instant CHANGED = SLOT.plus(Duration.ofHours(3));
  private static final Instant NEXT_SLOT = SLOT.plus(Duration.ofDays(1));

  private Ports installed() {
    openEmptyStore(BEFORE);
    store().editions().dated(BEFORE, MONDAY);
    store().editions().enforce(BEFORE);
    return store();
  }

  /** A process that reads another catalogue at this instant. */
  private Ports reloaded(Catalogue catalogue, Instant now) {
    Catalogue dated = store().editions().dated(catalogue, now);
    Ports process = store().with(dated);
    process.editions().enforce(dated);
    return process;
  }

  private static int refresh(Ports process, Catalogue catalogue, Instant now) {
    return process.editions().refresh(catalogue, now, MANY);
  }

  private static void release(Ports process, Instant now) {
    for (int shard = 0; shard < process.shards(); shard++) {
      process.releases().releaseDue(shard, now);
    }
  }

  private List<ItemId> released(Ports process, Instant now) {
    release(process, now);
    return items(claimAll(now));
  }

  @Test
  void whatIsNewWaitsForTheNextSlotAndNothingComesTwice() {
    installed();
    family(ANNA);
    assertThat(released(store(), SLOT)).containsExactly(WELCOME.id());

    Ports process = reloaded(AFTER, CHANGED);
    assertThat(refresh(process, AFTER, CHANGED)).isEqualTo(1);

    assertThat(released(process, CHANGED)).isEmpty();
    assertThat(store().deadlines().earliest()).contains(NEXT_SLOT);
    assertThat(released(process, NEXT_SLOT)).containsExactly(NEWS.id());
    assertThat(refresh(process, AFTER, NEXT_SLOT)).isZero();
  }

  @Test
  void whatWasLateBeforeIsNotPutOff() {
    installed();
    family(ANNA);

    Ports process = reloaded(AFTER, CHANGED);
    refresh(process, AFTER, CHANGED);

    assertThat(released(process, CHANGED)).containsExactly(WELCOME.id());
  }

  @Test
  void whatWaitsToBeSentIsPlannedAfresh() {
    JourneyId id = installedFamilyWith(AFTER);
    release(store(), SLOT);
    assertThat(toRing(SLOT)).hasSize(1);

    Ports process = reloaded(RETIRED, SLOT.plusSeconds(1));
    refresh(process, RETIRED, SLOT.plusSeconds(1));

    assertThat(claimAll(SLOT.plusSeconds(1))).isEmpty();
    assertThat(store().journeys().find(id).orElseThrow().memory().sent()).isEmpty();
    assertThat(released(process, SLOT.plusSeconds(2))).containsExactly(NEWS.id());
  }

  private JourneyId installedFamilyWith(Catalogue catalogue) {
    openEmptyStore(catalogue);
    store().editions().dated(catalogue, MONDAY);
    return family(ANNA);
  }

  @Test
  void aJourneyWithNothingLeftIsLookedAtAgain() {
    installed();
    family(ANNA);
    released(store(), SLOT);
    assertThat(store().deadlines().earliest()).isEmpty();

    refresh(reloaded(AFTER, CHANGED), AFTER, CHANGED);

    assertThat(store().deadlines().earliest()).contains(CHANGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lost", "ended", "unsubscribed", "paused", "held"})
  void aSilentJourneyStaysSilent(String how) {
    installed();
    JourneyId id = family(ANNA);
    apply(id, silencing(how));

    Ports process = reloaded(AFTER, CHANGED);
    refresh(process, AFTER, CHANGED);

    assertThat(released(process, CHANGED)).isEmpty();
    assertThat(store().deadlines().earliest()).isEmpty();
  }

  private JourneyEvent silencing(String how) {
    Events now = events.at(MONDAY.plusSeconds(1));
    return switch (how) {
      case "lost" -> now.lost();
      case "ended" -> now.ended();
      case "unsubscribed" -> now.unsubscribed();
      case "paused" -> now.paused(null);
      default ->
          now.event(
              new Fact.BabyBorn(
                  null, new Birth(MONDAY, null, null, null, Birth.Outcome.UNKNOWN, null)));
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"lost", "ended"})
  void theLostAndTheEndedAreNotEvenPlanned(String how) {
    installed();
    JourneyId id = family(ANNA);
    apply(id, silencing(how));

    refresh(reloaded(AFTER, CHANGED), AFTER, CHANGED);

    assertThat(store().deadlines().earliest()).isEmpty();
  }

  @Test
  void nobodyIsConfirmedByANewCatalogue() {
    installed();
    requested(ANNA);

    Ports process = reloaded(AFTER, MONDAY);
    refresh(process, AFTER, MONDAY);
    release(process, SLOT);

    assertThat(kindsToRing(SLOT)).hasSize(1);
    assertThat(items(claimAll(SLOT))).isEmpty();
  }

  @Test
  void aMailToConfirmIsNotMadeStale() {
    installed();
    requested(ANNA);

    refresh(reloaded(AFTER, MONDAY), AFTER, MONDAY);

    assertThat(claimAll(MONDAY)).hasSize(1);
  }

  @Test
  void onlyTheCatalogueInForceIsPlannedWith() {
    Ports before = installed();
    family(ANNA);
    reloaded(AFTER, CHANGED);

    assertThat(refresh(before, BEFORE, CHANGED)).isZero();
    assertThat(refresh(before, AFTER, CHANGED)).isEqualTo(1);
    assertThat(refresh(before, BEFORE, CHANGED)).isZero();
  }

  @Test
  void whatAnotherProcessStillPlansWithTheOldOneIsPlannedAgain() {
    Ports before = installed();
    JourneyId id = family(ANNA);
    released(before, SLOT);
    Ports process = reloaded(AFTER, CHANGED);
    refresh(process, AFTER, CHANGED);

    release(before, CHANGED);
    apply(id, events.at(CHANGED.plusSeconds(1)).dueDate(DUE_DATE.plusDays(1)));
    assertThat(store().deadlines().earliest()).isEmpty();

    assertThat(refresh(process, AFTER, CHANGED.plusSeconds(2))).isEqualTo(1);
    assertThat(released(process, NEXT_SLOT)).containsExactly(NEWS.id());
  }

  @Test
  void manyAreRefreshedByAndBy() {
    installed();
    for (String email : List.of(ANNA, "ben@example.org", "cem@example.org")) {
      family(email);
    }
    Ports process = reloaded(AFTER, CHANGED);

    assertThat(process.editions().refresh(AFTER, CHANGED, 2)).isEqualTo(2);
    assertThat(process.editions().refresh(AFTER, CHANGED, 2)).isEqualTo(1);
    assertThat(process.editions().refresh(AFTER, CHANGED, 2)).isZero();
  }

  @Test
  void anErasedJourneyDoesNotComeBack() {
    installed();
    JourneyId id = family(ANNA);
    store().data().erase(new Subject.Existing(id), MONDAY);

    assertThat(refresh(reloaded(AFTER, CHANGED), AFTER, CHANGED)).isZero();
    assertThat(store().journeys().find(id)).isEmpty();
  }

  @Test
  void anItemIsDatedWhenItComesOrChangesAndKeepsItsDate() {
    installed();
    Item later =
        SampleCatalogue.item("service.news", SampleCatalogue.after(Anchor.SUBSCRIBED, 1, 168));
    Catalogue changed = new Catalogue(List.of(WELCOME, later));
    Editions editions = new Editions(store());

    assertThat(editions.since(BEFORE, MONDAY, WELCOME)).isBefore(MONDAY);
    assertThat(editions.since(AFTER, SLOT, NEWS)).isEqualTo(SLOT);
    assertThat(editions.since(AFTER, CHANGED, WELCOME)).isBefore(MONDAY);
    assertThat(editions.since(AFTER, CHANGED, NEWS)).isEqualTo(SLOT);
    assertThat(editions.since(changed, CHANGED, later)).isEqualTo(CHANGED);
    editions.since(BEFORE, CHANGED, WELCOME);
    assertThat(editions.since(changed, NEXT_SLOT, later)).isEqualTo(NEXT_SLOT);
  }

  /** As where nothing was reviewed yet. */
  @Test
  void whatComesAfterAnEmptyStartIsNew() {
    Catalogue empty = new Catalogue(List.of());
    openEmptyStore(empty);
    store().editions().dated(empty, MONDAY);
    store().editions().enforce(empty);

    assertThat(new Editions(store()).since(AFTER, CHANGED, NEWS)).isEqualTo(CHANGED);
  }

  /** A clock moved by hand may have dated it; nothing waits for an instant that may never come. */
  @Test
  void noItemIsDatedLaterThanNow() {
    installed();
    Editions editions = new Editions(store());
    editions.since(AFTER, NEXT_SLOT, NEWS);

    assertThat(editions.since(AFTER, SLOT, NEWS)).isEqualTo(SLOT);
  }

  private record Editions(Ports store) {
    Instant since(Catalogue catalogue, Instant now, Item item) {
      return store.editions().dated(catalogue, now).since(item.id());
    }
  }
}
