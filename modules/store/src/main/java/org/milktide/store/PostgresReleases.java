package org.milktide.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Releases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is due, as the tables say. */
final class PostgresReleases implements Releases {
  /** Enough to make a transaction worth its commit, short enough not to hold anybody up. */
  private static final int BATCH = 500;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final ReleaseBatch batch;
  private final LedgerRows ledger;
  private final Abandoned abandoned;

  PostgresReleases(
      JdbcClient jdbc, TransactionTemplate transaction, ReleaseBatch batch, LedgerRows ledger) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.batch = batch;
    this.ledger = ledger;
    this.abandoned = new Abandoned(jdbc, ledger);
  }

  @Override
  public int releaseDue(int shard, Instant now) {
    ledger.prepare(now);
    int planned = 0;
    Cursor cursor = Cursor.START;
    List<Cursor> locked;
    do {
      Cursor after = cursor;
      locked = transaction.execute(status -> releaseAfter(after, shard, now));
      if (locked == null || locked.isEmpty()) {
        return planned;
      }
      planned += locked.size();
      cursor = locked.getLast();
    } while (locked.size() == BATCH);
    return planned;
  }

  /** Walking by a cursor leaves the dead index entries of what was just planned behind. */
  private List<Cursor> releaseAfter(Cursor cursor, int shard, Instant now) {
    List<Cursor> due =
        jdbc.sql(
                """
                select id, next_due_at from journey
                 where shard = :shard and next_due_at <= :now
                   and (next_due_at, id) > (:due, :id)
                 order by next_due_at, id
                 limit :limit
                   for update skip locked
                """)
            .param("shard", shard)
            .param("now", Sql.at(now))
            .param("due", cursor.dueAt())
            .param("id", cursor.id())
            .param("limit", BATCH)
            .query(
                (row, number) ->
                    new Cursor(
                        row.getObject("next_due_at", OffsetDateTime.class), Sql.uuid(row, "id")))
            .list();
    batch.plan(due.stream().map(row -> new JourneyId(row.id())).toList(), now);
    return due;
  }

  private record Cursor(OffsetDateTime dueAt, UUID id) {
    static final Cursor START =
        new Cursor(OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), new UUID(0, 0));
  }

  @Override
  public List<Doorbell> toRing(Instant now, int limit) {
    return jdbc.sql(
            """
            select journey_id, id, kind
              from (select journey_id, id, kind, next_try_at from digest
                     where state = 'ready' and next_try_at <= :now
                       and (rung_at is null or rung_at < clock_timestamp() - interval '1 minute')
                     union all
                    select journey_id, id, kind, next_try_at from digest
                     where state = 'unknown' and rung_at is null) as waiting
             order by next_try_at
             limit :limit
            """)
        .param("now", Sql.at(now))
        .param("limit", limit)
        .query(
            (row, number) ->
                new Doorbell(
                    new DigestRef(
                        new JourneyId(Sql.uuid(row, "journey_id")),
                        new DigestId(Sql.uuid(row, "id"))),
                    DigestRows.kind(Sql.text(row, "kind"))))
        .list();
  }

  @Override
  public void rung(Collection<DigestRef> digests, Instant asked) {
    jdbc.sql(
            """
            update digest d set rung_at = clock_timestamp()
              from unnest(:journeys, :ids) as rung (journey_id, id)
             where d.journey_id = rung.journey_id and d.id = rung.id
               and d.next_try_at <= :asked
            """)
        .param("journeys", Sql.journeysOf(digests))
        .param("ids", Sql.digestsOf(digests))
        .param("asked", Sql.at(asked))
        .update();
  }

  /** It may have arrived, so what no longer holds is not given back: that would say it twice. */
  @Override
  public int recoverAbandoned(Instant now) {
    ledger.prepare(now);
    Integer taken = transaction.execute(status -> abandoned.takeBack(now));
    return taken == null ? 0 : taken;
  }
}
