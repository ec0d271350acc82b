package org.milktide.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.port.Editions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The catalogue in force, and the journeys that were planned with another. */
final class PostgresEditions implements Editions {
  /** As many as a pass takes. */
  private static final int BATCH = 500;

  private static final UUID START = new UUID(0, 0);

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  PostgresEditions(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @Override
  public Catalogue dated(Catalogue catalogue, Instant now) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              // Two processes that start at once would else both call everything new.
              jdbc.sql("lock table catalogue_item in share row exclusive mode").update();
              write(catalogue, now);
              return catalogue.dated(dates(now));
            }));
  }

  /** While no catalogue was ever in force, nobody can have missed anything. */
  private void write(Catalogue catalogue, Instant now) {
    List<String> ids = new ArrayList<>();
    List<Long> revisions = new ArrayList<>();
    for (Item item : catalogue.items()) {
      ids.add(item.id().value());
      revisions.add(Catalogue.revisionOf(item));
    }
    jdbc.sql(
            """
            insert into catalogue_item (item, revision, since)
            select item, revision,
                   case when exists (select 1 from catalogue) then :now
                        else '-infinity'::timestamptz end
              from unnest(:items, :revisions) as fresh (item, revision)
            on conflict (item) do update set revision = excluded.revision, since = excluded.since
             where catalogue_item.revision <> excluded.revision
            """)
        .param("items", ids.toArray(String[]::new))
        .param("revisions", revisions.toArray(Long[]::new))
        .param("now", Sql.at(now))
        .update();
    jdbc.sql("delete from catalogue_item where item <> all(:items)")
        .param("items", ids.toArray(String[]::new))
        .update();
  }

  /** What has always been needs no date. */
  private Map<ItemId, Instant> dates(Instant now) {
    Map<ItemId, Instant> dates = new HashMap<>();
    jdbc.sql(
            """
            select item, least(since, :now) as since from catalogue_item
             where since > '-infinity'
            """)
        .param("now", Sql.at(now))
        .query(
            row -> {
              dates.put(new ItemId(Sql.text(row, "item")), Sql.instant(row, "since"));
            });
    return dates;
  }

  @Override
  public void enforce(Catalogue catalogue) {
    jdbc.sql(
            """
            insert into catalogue (revision, confirmed_at) values (:mine, clock_timestamp())
            on conflict (one) do update
               set revision = excluded.revision, confirmed_at = excluded.confirmed_at
            """)
        .param("mine", catalogue.revision())
        .update();
  }

  @Override
  public int refresh(Catalogue catalogue, Instant now, int limit) {
    if (!isInForce(catalogue) || !isAnyOther(catalogue)) {
      return 0;
    }
    int refreshed = 0;
    UUID cursor = START;
    while (refreshed < limit) {
      UUID after = cursor;
      int size = Math.min(BATCH, limit - refreshed);
      List<UUID> batch = transaction.execute(status -> refresh(catalogue, now, after, size));
      if (batch == null || batch.isEmpty()) {
        return refreshed;
      }
      refreshed += batch.size();
      cursor = batch.getLast();
    }
    return refreshed;
  }

  /** Says that this one is still planned with, or takes over where the last one fell silent. */
  private boolean isInForce(Catalogue catalogue) {
    jdbc.sql(
            """
            update catalogue set revision = :mine, confirmed_at = clock_timestamp()
             where (revision = :mine and confirmed_at < clock_timestamp() - interval '20 seconds')
                or confirmed_at < clock_timestamp() - interval '1 minute'
            """)
        .param("mine", catalogue.revision())
        .update();
    return jdbc.sql("select exists (select 1 from catalogue where revision = :mine)")
        .param("mine", catalogue.revision())
        .query(Boolean.class)
        .single();
  }

  /** Two looks into the index, however many journeys there are. */
  private boolean isAnyOther(Catalogue catalogue) {
    return jdbc.sql(
            """
            select coalesce(min(catalogue) <> :mine or max(catalogue) <> :mine, false) from journey
            """)
        .param("mine", catalogue.revision())
        .query(Boolean.class)
        .single();
  }

  /**
   * A counted-up plan version makes what is queued come back. What another transaction holds is
   * passed over: it is found by the next look, if that transaction plans with another catalogue.
   */
  private List<UUID> refresh(Catalogue catalogue, Instant now, UUID after, int limit) {
    return jdbc.sql(
            """
            with other as (
              select id, next_due_at is not null
                         or (not lost and state #>> '{ended,value}' is distinct from 'true')
                         as listens
                from journey
               where id > :after and catalogue <> :mine
               order by id limit :limit for update skip locked),
            refreshed as (
              update journey j
                 set catalogue = :mine,
                     plan_version = plan_version + listens::int,
                     next_due_at = case when listens then least(next_due_at, :now) end
                from other where j.id = other.id
              returning j.id)
            select id from refreshed order by id
            """)
        .param("after", after)
        .param("mine", catalogue.revision())
        .param("limit", limit)
        .param("now", Sql.at(now))
        .query((row, number) -> Sql.uuid(row, "id"))
        .list();
  }
}
