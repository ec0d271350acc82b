package org.milktide.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.milktide.domain.testing.SampleCatalogue.after;
import static org.milktide.domain.testing.SampleCatalogue.item;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.JourneyId;

/** How every store keeps one thing from being said twice, whoever dies or changes in between. */
public abstract class RepeatContract extends ContractCase {
  private static final ItemId WELCOME = SampleCatalogue.WELCOME.id();
  private static final Duration DAY = Duration.ofDays(1);
  private static final int ALL_AT_ONCE = 60;

  /** Says that whoever claimed this digest died, over two minutes ago. */
  protected abstract void abandon(DigestRef digest);

  /** How often this item leaves in the eight days from then on, looked at twice a day. */
  private int sentOverWeek(ItemId item, Instant from) {
    int sent = 0;
    for (Instant now = from; now.isBefore(from.plus(DAY.multipliedBy(8))); now = later(now)) {
      release(now);
      List<ClaimedDigest> claimed = claimAll(now);
      sent += (int) items(claimed).stream().filter(item::equals).count();
      conclude(claimed, new Outcome.Sent(), now);
    }
    return sent;
  }

  private static Instant later(Instant now) {
    return now.plus(Duration.ofHours(12));
  }

  @Test
  void passesThatRunAtOnceMakeOneDigest() throws Exception {
    family(ANNA);
    Callable<Integer> pass = () -> release(SLOT);

    int planned = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      List<Callable<Integer>> passes = Stream.generate(() -> pass).limit(8).toList();
      for (Future<Integer> one : pool.invokeAll(passes)) {
        planned += one.get();
      }
    }
    assertThat(planned).isEqualTo(1);
    assertThat(claimAll(SLOT)).hasSize(1);
  }

  @Test
  void aDigestHoldsAllThatIsDueHoweverMuchThatIs() {
    List<Item> many =
        IntStream.range(0, ALL_AT_ONCE)
            .mapToObj(number -> item("guides.item-" + number, after(Anchor.SUBSCRIBED, 0, 48)))
            .toList();
    openEmptyStore(new Catalogue(many));
    family(ANNA);
    release(SLOT);

    assertThat(claimAll(SLOT))
        .singleElement()
        .satisfies(digest -> assertThat(digest.items()).hasSize(ALL_AT_ONCE));
  }

  @Test
  void aChangedBirthTakesBackWhatIsQueuedAndWhatIsTriedAgainAndRepeatsNothing() {
    JourneyId id = family(ANNA);
    apply(id, events.at(MONDAY).bornAtTerm(MONDAY));
    release(MONDAY);
    conclude(claimAll(MONDAY), new Outcome.Sent(), MONDAY);
    release(SLOT);
    List<ClaimedDigest> tried = claimAll(SLOT);
    assertThat(items(tried)).contains(SampleCatalogue.R12_COLOSTRUM.id());
    conclude(tried, new Outcome.Retry(SLOT.plusSeconds(60), "greylisted"), SLOT);

    Instant changed = SLOT.plusSeconds(30);
    apply(id, events.at(changed).bornAtTerm(MONDAY.minus(DAY.multipliedBy(3))));

    Instant again = SLOT.plusSeconds(60);
    assertThat(claimAll(again)).as("the retry").isEmpty();
    assertThat(sentOverWeek(SampleCatalogue.R12_COLOSTRUM.id(), again)).as("over by now").isZero();
    assertThat(sentOverWeek(SampleCatalogue.R10_FIRST_HOURS.id(), again)).isZero();
  }

  @Test
  void anItemReachesAPersonOnceHoweverOftenItIsPlannedAgain() {
    JourneyId id = family(ANNA);
    int sent = 0;
    for (Instant now = SLOT; now.isBefore(SLOT.plus(DAY.multipliedBy(3))); now = later(now)) {
      release(now);
      apply(id, events.at(now).dueDate(DUE_DATE.plusDays(now.getEpochSecond() / 43_200 % 2)));
      List<ClaimedDigest> stale = claimAll(now);
      release(now.plusSeconds(300));
      List<ClaimedDigest> claimed = claimAll(now.plusSeconds(300));
      sent += items(stale).size() + items(claimed).size();
      conclude(claimed, new Outcome.Sent(), now.plusSeconds(300));
    }
    sent += sentOverWeek(WELCOME, SLOT.plus(DAY.multipliedBy(3)));

    assertThat(sent).isEqualTo(1);
  }

  @Test
  void whatADeadSenderMayHaveSentGoesAgainAsTheSameDigest() {
    family(ANNA);
    DigestRef dead = claimedAndAbandoned();

    assertThat(store().releases().recoverAbandoned(SLOT)).isEqualTo(1);

    assertThat(claimAll(SLOT)).extracting(ClaimedDigest::ref).containsExactly(dead);
  }

  @Test
  void whatADeadSenderMayHaveSentIsNotPlannedAfreshAfterAChange() {
    assertNeverSentAgainAfter(events.at(SLOT.plusSeconds(1)).dueDate(DUE_DATE.plusDays(1)));
  }

  @Test
  void whatADeadSenderHeldIsNotSentAfterALoss() {
    assertNeverSentAgainAfter(events.at(SLOT.plusSeconds(1)).lost());
  }

  @Test
  void whatADeadSenderMayHaveSentIsNotPlannedAfreshAfterAChangeBeforeItGoesAgain() {
    JourneyId id = family(ANNA);
    claimedAndAbandoned();
    store().releases().recoverAbandoned(SLOT);
    apply(id, events.at(SLOT.plusSeconds(1)).dueDate(DUE_DATE.plusDays(1)));

    assertThat(claimAll(SLOT.plusSeconds(2))).isEmpty();
    assertThat(sentOverWeek(WELCOME, SLOT.plusSeconds(3))).isZero();
  }

  @Test
  void aMailWithoutAnAnswerGoesAgainAsTheSameDigest() {
    family(ANNA);
    release(SLOT);
    List<ClaimedDigest> unanswered = claimAll(SLOT);
    conclude(unanswered, new Outcome.Unanswered(SLOT.plusSeconds(60), "no answer"), SLOT);

    assertThat(claimAll(SLOT.plusSeconds(59))).isEmpty();
    assertThat(claimAll(SLOT.plusSeconds(60)))
        .extracting(ClaimedDigest::ref)
        .containsExactly(unanswered.getFirst().ref());
  }

  @Test
  void aMailWithoutAnAnswerIsNotPlannedAfreshAfterAChange() {
    JourneyId id = family(ANNA);
    release(SLOT);
    List<ClaimedDigest> unanswered = claimAll(SLOT);
    conclude(unanswered, new Outcome.Unanswered(SLOT.plusSeconds(60), "no answer"), SLOT);
    apply(id, events.at(SLOT.plusSeconds(1)).dueDate(DUE_DATE.plusDays(1)));

    assertThat(claimAll(SLOT.plusSeconds(60))).isEmpty();
    assertThat(store().journeys().ledger(id))
        .extracting(LedgerEntry::outcome, LedgerEntry::reason)
        .contains(tuple("failed", Outcome.Failed.UNKNOWN));
    assertThat(sentOverWeek(WELCOME, SLOT.plusSeconds(60))).isZero();
  }

  private void assertNeverSentAgainAfter(JourneyEvent change) {
    JourneyId id = family(ANNA);
    claimedAndAbandoned();
    apply(id, change);

    assertThat(store().releases().recoverAbandoned(SLOT.plusSeconds(2))).isEqualTo(1);

    assertThat(sentOverWeek(WELCOME, SLOT.plusSeconds(2))).isZero();
    assertThat(store().journeys().awaitNothingSending(id, Duration.ZERO)).isTrue();
  }

  private DigestRef claimedAndAbandoned() {
    release(SLOT);
    DigestRef digest = claimAll(SLOT).getFirst().ref();
    abandon(digest);
    return digest;
  }
}
