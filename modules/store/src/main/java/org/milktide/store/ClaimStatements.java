package org.milktide.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.plan.PlannedItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;

/** The statements that move a digest from one state to the next. */
final class ClaimStatements {
  private static final Logger log = LoggerFactory.getLogger(ClaimStatements.class);

  /**
   * Whether a digest is still right. A plan version counts everything that can make it wrong; a
   * feed version counts only where it was made from the feed log.
   */
  static final String HOLDS =
      """
      (d.send_before > :now
       and (d.kind in ('link', 'data')
            or (d.kind = 'confirm' and not j.lost)
            or (d.plan_version = j.plan_version
                and (d.feed_version is null
                     or d.feed_version = (select f.feed_version from recent_feeds f
                                           where f.journey_id = d.journey_id)))))
      """;

  private static final Duration UNREADABLE_WAITS = Duration.ofMinutes(5);

  private final JdbcClient jdbc;
  private final JourneyRows journeys;
  private final LedgerRows ledger;

  ClaimStatements(JdbcClient jdbc, JourneyRows journeys, LedgerRows ledger) {
    this.jdbc = jdbc;
    this.journeys = journeys;
    this.ledger = ledger;
  }

  /**
   * Makes the door wait until the claim is committed, or the claim until the door is: otherwise a
   * loss could be acknowledged between the claim's look and its commit.
   */
  void holdJourneys(Collection<DigestRef> digests) {
    jdbc.sql("select id from journey where id = any(:journeys) order by id for key share")
        .param("journeys", Sql.journeysOf(digests))
        .query()
        .listOfRows();
  }

  void lockJourneys(Collection<DigestRef> digests) {
    jdbc.sql("select id from journey where id = any(:journeys) order by id for update")
        .param("journeys", Sql.journeysOf(digests))
        .query()
        .listOfRows();
  }

  /** Claims what can be read; what cannot is put off and never holds up the others. */
  List<ClaimedDigest> claim(Collection<DigestRef> digests, Instant now) {
    List<Taken> taken = take(digests, now);
    List<ClaimedDigest> claimed = new ArrayList<>();
    for (Taken one : taken) {
      if (one.digest() == null) {
        putOff(one.ref(), now.plus(UNREADABLE_WAITS));
      } else {
        claimed.add(one.digest());
      }
    }
    return claimed;
  }

  private List<Taken> take(Collection<DigestRef> digests, Instant now) {
    return jdbc.sql(
            """
            update digest d
               set state = 'sending', attempts = attempts + 1, claimed_at = clock_timestamp()
              from journey j, unnest(:journeys, :ids) as asked (journey_id, id)
             where d.journey_id = asked.journey_id and d.id = asked.id
               and j.id = d.journey_id
               and d.state = 'ready' and d.next_try_at <= :now and
            """
                + HOLDS
                + """
            returning d.journey_id, d.id, d.recipient_id, d.kind, d.items, d.scheduled_for,
                      d.send_before, d.attempts, j.state as journey_state
            """)
        .param("journeys", Sql.journeysOf(digests))
        .param("ids", Sql.digestsOf(digests))
        .param("now", Sql.at(now))
        .query(ClaimStatements::taken)
        .list();
  }

  /**
   * A claimed row.
   *
   * @param digest null where nobody here can read it, such as with a zone that is none any more
   */
  private record Taken(DigestRef ref, @Nullable ClaimedDigest digest) {}

  private static Taken taken(ResultSet row, int number) throws SQLException {
    try {
      return new Taken(ref(row), claimed(row));
    } catch (JacksonException | IllegalArgumentException e) {
      // Not its message: it quotes what it read.
      log.error("digest {} cannot be read: {}", ref(row).id(), e.getClass().getName());
      return new Taken(ref(row), null);
    }
  }

  private void putOff(DigestRef digest, Instant until) {
    jdbc.sql(
            """
            update digest set state = 'ready', next_try_at = least(:until, send_before),
                              rung_at = null, reason = 'unreadable'
             where journey_id = :journey and id = :id
            """)
        .param("until", Sql.at(until))
        .param("journey", digest.journey().value())
        .param("id", digest.id().value())
        .update();
  }

  private static ClaimedDigest claimed(ResultSet row) throws SQLException {
    return new ClaimedDigest(
        ref(row),
        new RecipientId(Sql.text(row, "recipient_id")),
        DigestRows.kind(Sql.text(row, "kind")),
        keys(Sql.text(row, "items")),
        Sql.instant(row, "scheduled_for"),
        Sql.instant(row, "send_before"),
        row.getInt("attempts"),
        StateJson.read(Sql.text(row, "journey_state"), JourneyState.class));
  }

  static DigestRef ref(ResultSet row) throws SQLException {
    return new DigestRef(
        new JourneyId(Sql.uuid(row, "journey_id")), new DigestId(Sql.uuid(row, "id")));
  }

  static List<PlannedItem.Key> keys(String items) {
    return DigestRows.lines(items).stream()
        .map(line -> new PlannedItem.Key(line.item(), line.occurrence()))
        .toList();
  }

  private record Stale(JourneyId journey, RecipientId recipient, Set<PlannedItem.Key> items) {}

  /** Their items leave the memory and their journeys are due now, so the next pass plans afresh. */
  void giveBackStale(Collection<DigestRef> digests, Instant now) {
    List<Stale> stale =
        jdbc.sql(
                """
                update digest d
                   set state = 'returned', concluded_at = :now, reason = 'no longer right'
                  from journey j, unnest(:journeys, :ids) as asked (journey_id, id)
                 where d.journey_id = asked.journey_id and d.id = asked.id
                   and j.id = d.journey_id
                   and d.state = 'ready' and d.next_try_at <= :now
                   and not d.may_have_arrived and not
                """
                    + HOLDS
                    + " returning d.journey_id, d.recipient_id, d.items")
            .param("journeys", Sql.journeysOf(digests))
            .param("ids", Sql.digestsOf(digests))
            .param("now", Sql.at(now))
            .query(
                (row, number) ->
                    new Stale(
                        new JourneyId(Sql.uuid(row, "journey_id")),
                        new RecipientId(Sql.text(row, "recipient_id")),
                        keys(Sql.text(row, "items")).stream().collect(Collectors.toSet())))
            .list();
    stale.forEach(digest -> forget(digest, now));
  }

  private void forget(Stale digest, Instant now) {
    try {
      journeys
          .find(digest.journey())
          .ifPresent(
              row ->
                  journeys.forget(
                      digest.journey(),
                      row.situation().memory().without(digest.recipient(), digest.items()),
                      now));
    } catch (JacksonException | IllegalArgumentException e) {
      // Its items stay in the memory: nothing can be planned for it until it can be read.
      log.error("journey {} could not be read; what was queued for it is over", digest.journey());
    }
  }

  void conclude(Conclusion conclusion, Instant now) {
    switch (conclusion.outcome()) {
      case Outcome.Sent() -> conclude(conclusion, "sent", null, now);
      case Outcome.Failed(String reason) -> conclude(conclusion, "failed", reason, now);
      case Outcome.Retry(Instant at, String reason) -> retry(conclusion, at, reason, false);
      case Outcome.Unanswered(Instant at, String reason) -> retry(conclusion, at, reason, true);
    }
  }

  /**
   * Whoever concludes first writes the history; an answer that comes later changes nothing. One
   * that comes after its digest was taken back, and before it was claimed anew, spares a second
   * mail.
   */
  private void conclude(Conclusion conclusion, String state, @Nullable String reason, Instant now) {
    jdbc.sql(
            """
            update digest set state = :state, reason = :reason, concluded_at = :now
             where journey_id = :journey and id = :id and state in ('sending', 'ready')
               and attempts = :attempt
            returning items
            """)
        .param("state", state)
        .param("reason", reason)
        .param("now", Sql.at(now))
        .param("journey", conclusion.digest().ref().journey().value())
        .param("id", conclusion.digest().ref().id().value())
        .param("attempt", conclusion.digest().attempt())
        .query((row, number) -> DigestRows.lines(Sql.text(row, "items")))
        .list()
        .forEach(lines -> history(conclusion.digest(), lines, state, reason, now));
  }

  /** Digests of erased journeys were kept for their outcome alone. */
  void dropOfErased(Collection<DigestRef> digests) {
    jdbc.sql(
            """
            delete from digest d using unnest(:journeys, :ids) as done (journey_id, id)
             where d.journey_id = done.journey_id and d.id = done.id
               and not exists (select 1 from journey j where j.id = d.journey_id)
            """)
        .param("journeys", Sql.journeysOf(digests))
        .param("ids", Sql.digestsOf(digests))
        .update();
  }

  private void retry(Conclusion conclusion, Instant at, String reason, boolean arrived) {
    jdbc.sql(
            """
            update digest
               set state = 'ready', reason = :reason, next_try_at = :at, rung_at = null,
                   may_have_arrived = may_have_arrived or :arrived
             where journey_id = :journey and id = :id and state = 'sending'
               and attempts = :attempt
            """)
        .param("reason", reason)
        .param("at", Sql.at(at))
        .param("arrived", arrived)
        .param("journey", conclusion.digest().ref().journey().value())
        .param("id", conclusion.digest().ref().id().value())
        .param("attempt", conclusion.digest().attempt())
        .update();
  }

  private void history(
      ClaimedDigest digest,
      List<DigestRow.Line> lines,
      String outcome,
      @Nullable String reason,
      Instant now) {
    for (DigestRow.Line line : lines) {
      ledger.insert(
          digest.ref().journey(),
          new LedgerEntry(
              now,
              digest.recipient(),
              line.item(),
              line.occurrence(),
              outcome,
              reason == null ? line.reason() : reason,
              digest.ref().id()));
    }
  }
}
