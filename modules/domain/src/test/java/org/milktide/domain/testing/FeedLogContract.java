package org.milktide.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedKind;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.feeding.EntryKey;
import org.milktide.domain.feeding.LogEntry;
import org.milktide.domain.feeding.Logged;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Subject;

/** How every store keeps the feed log. */
abstract class FeedLogContract extends EditionContract {
  private static final Instant FROM = MONDAY;
  private static final Instant UNTIL = MONDAY.plus(Duration.ofDays(1));
  private static final Instant AT = MONDAY.plus(Duration.ofHours(3));

  private Logged read(JourneyId id) {
    return store().feedLog().read(id, FROM, UNTIL);
  }

  private List<String> ids(JourneyId id) {
    return read(id).entries().stream().map(entry -> entry.key().id()).toList();
  }

  private JourneyEvent feed(String id, Instant startedAt) {
    Fact feed = new Fact.FeedRecorded(null, startedAt, FeedKind.BREAST_LEFT, null, null);
    return events.at(startedAt).event(id, feed);
  }

  @Test
  void entriesOfEveryKindAreReadByTimeAsTheyWereTold() {
    JourneyId id = family(ANNA);
    Fact.EntryFact diaper =
        new Fact.DiaperRecorded(new BabyId("B"), AT.plusSeconds(2), true, true, "yellow", false);
    Fact.EntryFact pump = new Fact.PumpRecorded(AT.plusSeconds(1), 60);
    Fact.EntryFact feed = new Fact.FeedRecorded(new BabyId("A"), AT, FeedKind.BOTTLE_EBM, 12, 40);
    apply(id, events.at(AT.plusSeconds(2)).event("3", diaper));
    apply(id, events.at(AT.plusSeconds(1)).event("2", pump));
    apply(id, events.at(AT).event("1", feed));

    assertThat(read(id).entries())
        .containsExactly(
            new LogEntry(new EntryKey("tests", "1"), AT, feed),
            new LogEntry(new EntryKey("tests", "2"), AT.plusSeconds(1), pump),
            new LogEntry(new EntryKey("tests", "3"), AT.plusSeconds(2), diaper));
  }

  @Test
  void aStretchHoldsItsFirstInstantAndNotItsEnd() {
    JourneyId id = family(ANNA);
    apply(id, feed("before", FROM.minusMillis(1)));
    apply(id, feed("first", FROM));
    apply(id, feed("last", UNTIL.minusMillis(1)));
    apply(id, feed("after", UNTIL));

    assertThat(ids(id)).containsExactly("first", "last");
  }

  /** Partitions are by the time of the telling; the log is by the time of the feed. */
  @Test
  void whatIsToldWeeksLaterIsInTheLogWhereItWas() {
    JourneyId id = family(ANNA);
    Instant told = AT.plus(Duration.ofDays(30));
    Fact feed = new Fact.FeedRecorded(null, AT, FeedKind.TUBE, null, 20);
    apply(id, events.at(told).event("late", feed));

    assertThat(ids(id)).containsExactly("late");
    assertThat(store().feedLog().read(id, told.minusSeconds(1), told.plusSeconds(1)).entries())
        .isEmpty();
  }

  @Test
  void whatIsToldOfAComingFeedIsFoundWithinAWeek() {
    JourneyId id = family(ANNA);
    Fact feed = new Fact.FeedRecorded(null, AT, FeedKind.OTHER, null, null);
    Instant early = AT.minus(Duration.ofDays(3));
    apply(id, events.at(early).arriving(AT).event("early", feed));

    assertThat(ids(id)).containsExactly("early");
  }

  @Test
  void whatIsTakenBackIsOutOfTheLogAndCanBeSeen() {
    JourneyId id = family(ANNA);
    JourneyEvent entry = feed("mistake", AT);
    apply(id, entry);
    apply(id, feed("kept", AT.plusSeconds(1)));
    apply(id, events.at(AT.plus(Duration.ofDays(20))).removed(entry));

    assertThat(ids(id)).containsExactly("kept");
    assertThat(read(id).removed()).extracting(one -> one.key().id()).containsExactly("mistake");
  }

  @Test
  void aRemovalThatComesBeforeItsEntryCountsToo() {
    JourneyId id = family(ANNA);
    JourneyEvent entry = feed("mistake", AT);
    apply(id, events.at(AT.plusSeconds(1)).removed(entry));
    apply(id, entry);

    assertThat(ids(id)).isEmpty();
    assertThat(read(id).removed()).hasSize(1);
  }

  @Test
  void onlyItsOwnSourceTakesAnEntryBack() {
    JourneyId id = family(ANNA);
    JourneyEvent entry = feed("kept", AT);
    apply(id, entry);
    apply(id, Events.of("others").at(AT.plusSeconds(1)).removed(entry));

    assertThat(ids(id)).containsExactly("kept");
  }

  /** A form that is sent twice carries the same id and another time. */
  @Test
  void oneIdIsOneEntryWhateverItsTime() {
    JourneyId id = family(ANNA);
    apply(id, feed("twice", AT));
    apply(id, feed("twice", AT.plus(Duration.ofDays(9))));
    apply(id, feed("twice", AT.plusSeconds(1)));

    assertThat(read(id).entries()).singleElement().extracting(LogEntry::at).isEqualTo(AT);
    assertThat(store().feedLog().read(id, UNTIL, UNTIL.plus(Duration.ofDays(20))).entries())
        .isEmpty();
  }

  @Test
  void aLogIsItsJourneysOwnAndGoneWithIt() {
    JourneyId id = family(ANNA);
    JourneyId other = family("berta@example.org");
    apply(id, feed("1", AT));

    assertThat(ids(other)).isEmpty();
    assertThat(ids(fresh())).isEmpty();
    store().data().erase(new Subject.Existing(id), AT);
    assertThat(ids(id)).isEmpty();
    assertThat(read(id).removed()).isEmpty();
  }
}
