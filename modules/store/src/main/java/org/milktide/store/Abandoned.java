package org.milktide.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Digests that may have arrived: their sender died, having claimed them over two minutes of real
 * time ago, or no answer came.
 */
final class Abandoned {
  private static final String ABANDONED =
      " d.state = 'sending' and d.claimed_at < clock_timestamp() - interval '2 minutes'";

  private final JdbcClient jdbc;
  private final LedgerRows ledger;

  Abandoned(JdbcClient jdbc, LedgerRows ledger) {
    this.jdbc = jdbc;
    this.ledger = ledger;
  }

  /**
   * Within the caller's transaction; says how many there were. Each may have arrived, so what no
   * longer holds is not given back to be planned afresh: that would say it twice.
   */
  int takeBack(Instant now) {
    dropOfErased();
    List<Lost> lost = giveUp(now);
    lost.forEach(digest -> note(digest, now));
    int again =
        jdbc.sql(
                """
                update digest d
                   set state = 'ready', next_try_at = :now, rung_at = null,
                       may_have_arrived = true, reason = 'sender stopped while sending'
                 where
                """
                    + ABANDONED)
            .param("now", Sql.at(now))
            .update();
    return again + lost.size();
  }

  /** What may have arrived and is no longer right: not sent again, and not planned afresh. */
  void giveUpStale(Collection<DigestRef> digests, Instant now) {
    jdbc.sql(
            """
            update digest d
               set state = 'unknown', concluded_at = :now, rung_at = null, reason = :unknown
              from journey j, unnest(:journeys, :ids) as asked (journey_id, id)
             where d.journey_id = asked.journey_id and d.id = asked.id
               and j.id = d.journey_id
               and d.state = 'ready' and d.next_try_at <= :now
               and d.may_have_arrived and not %s
            returning d.journey_id, d.id, d.recipient_id, d.channel, d.items
            """
                .formatted(ClaimStatements.HOLDS))
        .param("journeys", Sql.journeysOf(digests))
        .param("ids", Sql.digestsOf(digests))
        .param("now", Sql.at(now))
        .param("unknown", Outcome.Failed.UNKNOWN)
        .query(Abandoned::lost)
        .list()
        .forEach(digest -> note(digest, now));
  }

  private void dropOfErased() {
    jdbc.sql(
            "delete from digest d where"
                + ABANDONED
                + " and not exists (select 1 from journey j where j.id = d.journey_id)")
        .update();
  }

  private List<Lost> giveUp(Instant now) {
    return jdbc.sql(
            """
            with gone as materialized
              (select d.journey_id, d.id from digest d join journey j on j.id = d.journey_id
                where %s and not %s)
            update digest d
               set state = 'unknown', concluded_at = :now, rung_at = null, reason = :unknown
              from gone
             where d.journey_id = gone.journey_id and d.id = gone.id and d.state = 'sending'
            returning d.journey_id, d.id, d.recipient_id, d.channel, d.items
            """
                .formatted(ABANDONED, ClaimStatements.HOLDS))
        .param("now", Sql.at(now))
        .param("unknown", Outcome.Failed.UNKNOWN)
        .query(Abandoned::lost)
        .list();
  }

  private record Lost(
      DigestRef ref, RecipientId recipient, Channel channel, List<DigestRow.Line> items) {}

  private static Lost lost(ResultSet row, int number) throws SQLException {
    return new Lost(
        new DigestRef(
            new JourneyId(Sql.uuid(row, "journey_id")), new DigestId(Sql.uuid(row, "id"))),
        new RecipientId(Sql.text(row, "recipient_id")),
        Channel.of(Sql.text(row, "channel")),
        DigestRows.lines(Sql.text(row, "items")));
  }

  /** It may have arrived, so it stays in the memory; people are told that nobody knows. */
  private void note(Lost digest, Instant now) {
    for (DigestRow.Line line : digest.items()) {
      ledger.insert(
          digest.ref().journey(),
          new LedgerEntry(
              now,
              digest.recipient(),
              line.item(),
              line.occurrence(),
              "failed",
              Outcome.Failed.UNKNOWN,
              digest.ref().id(),
              digest.channel()));
    }
  }
}
