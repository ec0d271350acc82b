package org.milktide.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Concluded;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.Subject;
import org.milktide.domain.testing.Events;
import org.milktide.domain.testing.Request;
import org.milktide.domain.testing.SampleCatalogue;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What only the real database can show: time that passes for a dead sender, rows nobody can read.
 */
class TroubledDigestsTest {
  /** Monday, 11:00 in Berlin; the slot is Tuesday 09:00. */
  private static final Instant MONDAY = Instant.parse("2027-03-01T10:00:00Z");

  private static final Instant SLOT = Instant.parse("2027-03-02T08:00:00Z");
  private static final Instant TOO_LATE = SLOT.plus(Duration.ofDays(1));

  private static final LocalDate DUE_DATE = LocalDate.of(2027, 10, 1);

  private final DataSource database = TestingDatabase.empty();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final PostgresStore store = new PostgresStore(database, SampleCatalogue.CATALOGUE);
  private final Events events = Events.of("tests");

  private JourneyId family(String email) {
    JourneyId id = new JourneyId(UUID.randomUUID());
    Events monday = events.at(MONDAY);
    store
        .door()
        .apply(
            List.of(
                new Arrival(new Subject.Fresh(id), monday.requested(Request.due(email, DUE_DATE))),
                new Arrival(new Subject.Existing(id), monday.confirmed(email))),
            MONDAY);
    conclude(claim(MONDAY), new Outcome.Sent(), MONDAY);
    return id;
  }

  private List<DigestRef> refs(Instant now) {
    return store.releases().toRing(now, 100).stream().map(Doorbell::digest).toList();
  }

  private List<ClaimedDigest> claim(Instant now) {
    return store.queue().claim(refs(now), now);
  }

  private void release(Instant now) {
    for (int shard = 0; shard < store.shards(); shard++) {
      store.releases().releaseDue(shard, now);
    }
  }

  private void conclude(List<ClaimedDigest> digests, Outcome outcome, Instant now) {
    store
        .queue()
        .conclude(digests.stream().map(digest -> new Conclusion(digest, outcome)).toList(), now);
  }

  private ClaimedDigest claimedAndAbandoned() {
    release(SLOT);
    ClaimedDigest digest = claim(SLOT).getFirst();
    jdbc.sql("update digest set claimed_at = claimed_at - interval '121 seconds'").update();
    return digest;
  }

  @Test
  void whatADeadSenderHeldIsSentAgainAsItIsWhileItsTimeAllows() {
    family("anna@example.org");
    ClaimedDigest digest = claimedAndAbandoned();

    assertThat(store.releases().recoverAbandoned(SLOT)).isEqualTo(1);

    assertThat(claim(SLOT))
        .singleElement()
        .satisfies(again -> assertThat(again.ref()).isEqualTo(digest.ref()))
        .satisfies(again -> assertThat(again.attempt()).isEqualTo(2));
  }

  @Test
  void anAnswerThatComesAfterItsDigestWasTakenBackSparesASecondMail() {
    JourneyId id = family("anna@example.org");
    ClaimedDigest digest = claimedAndAbandoned();
    store.releases().recoverAbandoned(SLOT);

    conclude(List.of(digest), new Outcome.Sent(), SLOT);

    assertThat(claim(SLOT)).isEmpty();
    assertThat(store.journeys().ledger(id)).extracting(LedgerEntry::outcome).contains("sent");
  }

  @Test
  void whatADeadSenderHeldTooLongIsInTheLedgerAsUnknownAndIsToldOnce() {
    JourneyId id = family("anna@example.org");
    ClaimedDigest digest = claimedAndAbandoned();

    assertThat(store.releases().recoverAbandoned(TOO_LATE)).isEqualTo(1);

    assertThat(store.journeys().ledger(id))
        .singleElement()
        .extracting(LedgerEntry::outcome, LedgerEntry::reason, LedgerEntry::digest)
        .containsExactly("failed", "unknown", digest.ref().id());
    assertThat(refs(TOO_LATE)).containsExactly(digest.ref());
    assertThat(claim(TOO_LATE)).isEmpty();
    assertThat(store.queue().concluded(refs(TOO_LATE)))
        .containsExactly(
            Concluded.of(digest, new Outcome.Failed(Outcome.Failed.UNKNOWN), TOO_LATE));
    store.releases().rung(refs(TOO_LATE), TOO_LATE);
    assertThat(refs(TOO_LATE)).isEmpty();
    release(TOO_LATE);
    assertThat(refs(TOO_LATE)).as("it may have arrived, so it does not come again").isEmpty();
  }

  /** One invalid zone stopped a whole batch in parcelvoy#610. */
  @Test
  void aJourneyWithAZoneThatIsNoneAnyMoreNeverStopsTheOthersRelease() {
    JourneyId broken = family("anna@example.org");
    JourneyId good = family("ben@example.org");
    breakZone(broken);

    release(SLOT);

    assertThat(refs(SLOT)).extracting(DigestRef::journey).containsExactly(good);
    assertThat(nextDue(broken)).isEqualTo(SLOT.plus(Duration.ofMinutes(5)));
    mendZone(broken);
    release(SLOT.plus(Duration.ofMinutes(5)));
    assertThat(refs(SLOT.plus(Duration.ofMinutes(5))))
        .extracting(DigestRef::journey)
        .contains(broken);
  }

  @Test
  void aDigestWhoseJourneyCannotBeReadNeverStopsTheOthersClaim() {
    JourneyId broken = family("anna@example.org");
    JourneyId good = family("ben@example.org");
    release(SLOT);
    breakZone(broken);

    assertThat(claim(SLOT)).extracting(digest -> digest.ref().journey()).containsExactly(good);

    Instant later = SLOT.plus(Duration.ofMinutes(5));
    assertThat(refs(later)).extracting(DigestRef::journey).containsExactly(broken);
    mendZone(broken);
    assertThat(claim(later)).extracting(digest -> digest.ref().journey()).containsExactly(broken);
  }

  @Test
  void aStaleDigestWhoseJourneyCannotBeReadNeverStopsTheOthersReturn() {
    JourneyId broken = family("anna@example.org");
    JourneyId good = family("ben@example.org");
    release(SLOT);
    List<DigestRef> both = refs(SLOT);
    breakZone(broken);

    assertThat(store.queue().claim(both, TOO_LATE)).isEmpty();

    assertThat(nextDue(good)).isEqualTo(TOO_LATE);
  }

  private void breakZone(JourneyId id) {
    swapZone(id, "Europe/Berlin", "Mars/Olympus");
  }

  private void mendZone(JourneyId id) {
    swapZone(id, "Mars/Olympus", "Europe/Berlin");
  }

  private void swapZone(JourneyId id, String zone, String other) {
    int changed =
        jdbc.sql(
                """
                update journey set state = cast(replace(state::text, :zone, :other) as jsonb)
                 where id = :id and state::text like '%' || :zone || '%'
                """)
            .param("zone", zone)
            .param("other", other)
            .param("id", id.value())
            .update();
    assertThat(changed).isEqualTo(1);
  }

  private Instant nextDue(JourneyId id) {
    return jdbc.sql("select next_due_at from journey where id = :id")
        .param("id", id.value())
        .query((row, number) -> Sql.instant(row, "next_due_at"))
        .single();
  }
}
