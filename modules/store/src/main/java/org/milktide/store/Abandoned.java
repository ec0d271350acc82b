package org.milktide.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Digests whose sender died: it claimed them over two minutes of real time ago. */
final class Abandoned {
  private static final String ABANDONED =
      " state = 'sending' and claimed_at < clock_timestamp() - interval '2 minutes'";

  private final JdbcClient jdbc;
  private final LedgerRows ledger;

  Abandoned(JdbcClient jdbc, LedgerRows ledger) {
    this.jdbc = jdbc;
    this.ledger = ledger;
  }

  /** Within the caller's transaction; says how many there were. */
  int takeBack(Instant now) {
    List<Lost> lost =
        jdbc.sql(
                """
                update digest
                   set state = 'unknown', concluded_at = :now, rung_at = null, reason = :unknown
                 where send_before <= :now and
                """
                    + ABANDONED
                    + " returning journey_id, id, recipient_id, items")
            .param("now", Sql.at(now))
            .param("unknown", Outcome.Failed.UNKNOWN)
            .query(Abandoned::lost)
            .list();
    lost.forEach(digest -> note(digest, now));
    int again =
        jdbc.sql(
                """
                update digest
                   set state = 'ready', next_try_at = :now, rung_at = null,
                       reason = 'sender stopped while sending'
                 where send_before > :now and
                """
                    + ABANDONED)
            .param("now", Sql.at(now))
            .update();
    return again + lost.size();
  }

  private record Lost(DigestRef ref, RecipientId recipient, List<DigestRow.Line> items) {}

  private static Lost lost(ResultSet row, int number) throws SQLException {
    return new Lost(
        new DigestRef(
            new JourneyId(Sql.uuid(row, "journey_id")), new DigestId(Sql.uuid(row, "id"))),
        new RecipientId(Sql.text(row, "recipient_id")),
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
              digest.ref().id()));
    }
  }
}
