package org.milktide.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.feeding.RecentFeeds;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.plan.Memory;
import org.milktide.domain.plan.Situation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;

/** Reads, locks and writes journey rows. */
final class JourneyRows {
  private static final String SELECT =
      """
      select j.id, j.state, j.memory, j.plan_version, j.next_due_at,
             coalesce(f.feed_version, 0) as feed_version, f.feeds
        from journey j left join recent_feeds f on f.journey_id = j.id
       where j.id = any(:ids)
      """;

  private static final Logger log = LoggerFactory.getLogger(JourneyRows.class);

  private final JdbcClient jdbc;

  JourneyRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<JourneyRow> find(JourneyId id) {
    return Optional.ofNullable(load(List.of(id)).get(id));
  }

  /** All of them; fails where one cannot be read, so that nothing is written over it. */
  Map<JourneyId, JourneyRow> load(Collection<JourneyId> ids) {
    return query(ids, (row, number) -> Optional.of(read(row)));
  }

  /** Those that can be read; one that cannot never holds up the others. */
  Map<JourneyId, JourneyRow> loadReadable(Collection<JourneyId> ids) {
    return query(ids, JourneyRows::readable);
  }

  private Map<JourneyId, JourneyRow> query(
      Collection<JourneyId> ids, RowMapper<Optional<JourneyRow>> reader) {
    Map<JourneyId, JourneyRow> rows = new HashMap<>();
    jdbc.sql(SELECT)
        .param("ids", Sql.ids(ids))
        .query(reader)
        .list()
        .forEach(read -> read.ifPresent(row -> rows.put(row.situation().state().id(), row)));
    return rows;
  }

  /** Empty for a row that nobody here can read, such as one with a zone that is none any more. */
  private static Optional<JourneyRow> readable(ResultSet row, int number) throws SQLException {
    try {
      return Optional.of(read(row));
    } catch (JacksonException | IllegalArgumentException e) {
      // Not its message: it quotes what it read.
      log.error("journey {} cannot be read: {}", Sql.uuid(row, "id"), e.getClass().getName());
      return Optional.empty();
    }
  }

  /** Locks rows in the order of their ids, so that two batches never wait for each other. */
  Map<JourneyId, JourneyRow> lock(Collection<JourneyId> ids) {
    jdbc.sql("select id from journey where id = any(:ids) order by id for update")
        .param("ids", Sql.ids(ids))
        .query()
        .listOfRows();
    return load(ids);
  }

  void insertIfAbsent(JourneyId id) {
    jdbc.sql(
            """
            insert into journey (id, shard, state, memory)
            values (:id, :shard, cast(:state as jsonb), cast(:memory as jsonb))
            on conflict do nothing
            """)
        .param("id", id.value())
        .param("shard", Shards.of(id))
        .param("state", StateJson.write(JourneyState.unheard(id)))
        .param("memory", StateJson.write(Memory.EMPTY))
        .update();
  }

  /** Writes a new state; a plan version that is counted up makes queued digests wrong. */
  void updateState(JourneyState state, boolean lost, Next next) {
    jdbc.sql(
            """
            update journey
               set state = cast(:state as jsonb), lost = :lost, next_due_at = :due,
                   catalogue = :catalogue, plan_version = plan_version + 1
             where id = :id
            """)
        .param("id", state.id().value())
        .param("state", StateJson.write(state))
        .param("lost", lost)
        .param("due", Sql.atOrNull(next.dueAt()))
        .param("catalogue", next.catalogue())
        .update();
  }

  /**
   * When to look again, as a plan said.
   *
   * @param dueAt null: never, as things are
   * @param catalogue the revision of the catalogue that it was planned with
   */
  record Next(@Nullable Instant dueAt, long catalogue) {}

  /** Brings the next look forward; leaves the row alone where it already is as early. */
  void bringForward(JourneyId id, Instant nextDueAt) {
    jdbc.sql(
            """
            update journey set next_due_at = :due
             where id = :id and (next_due_at is null or next_due_at > :due)
            """)
        .param("id", id.value())
        .param("due", Sql.at(nextDueAt))
        .update();
  }

  /** Leaves a journey alone until then. */
  void putOff(JourneyId id, Instant until) {
    jdbc.sql("update journey set next_due_at = :until where id = :id")
        .param("id", id.value())
        .param("until", Sql.at(until))
        .update();
  }

  /** Writes what a plan leaves. */
  void updateMemory(JourneyId id, Memory memory, Next next) {
    jdbc.sql(
            """
            update journey
               set memory = cast(:memory as jsonb), next_due_at = :due, catalogue = :catalogue
             where id = :id
            """)
        .param("id", id.value())
        .param("memory", StateJson.write(memory))
        .param("due", Sql.atOrNull(next.dueAt()))
        .param("catalogue", next.catalogue())
        .update();
  }

  /** Writes a memory without what was not sent; it is planned afresh from then on. */
  void forget(JourneyId id, Memory memory, Instant dueAt) {
    jdbc.sql(
            """
            update journey set memory = cast(:memory as jsonb), next_due_at = :due
             where id = :id
            """)
        .param("id", id.value())
        .param("memory", StateJson.write(memory))
        .param("due", Sql.at(dueAt))
        .update();
  }

  void updateFeeds(JourneyId id, RecentFeeds feeds) {
    jdbc.sql(
            """
            insert into recent_feeds (journey_id, feed_version, feeds)
            values (:id, 1, cast(:feeds as jsonb))
            on conflict (journey_id) do update
               set feed_version = recent_feeds.feed_version + 1, feeds = excluded.feeds
            """)
        .param("id", id.value())
        .param("feeds", StateJson.write(feeds))
        .update();
  }

  private static JourneyRow read(ResultSet row) throws SQLException {
    String feeds = row.getString("feeds");
    OffsetDateTime due = row.getObject("next_due_at", OffsetDateTime.class);
    return new JourneyRow(
        new Situation(
            StateJson.read(Sql.text(row, "state"), JourneyState.class),
            feeds == null ? RecentFeeds.NONE : StateJson.read(feeds, RecentFeeds.class),
            StateJson.read(Sql.text(row, "memory"), Memory.class)),
        row.getLong("plan_version"),
        row.getLong("feed_version"),
        due == null ? null : due.toInstant());
  }
}
