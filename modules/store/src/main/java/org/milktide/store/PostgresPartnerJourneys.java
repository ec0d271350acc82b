package org.milktide.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.partner.PartnerJourney;
import org.milktide.domain.port.PartnerJourneys;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds a partner's journeys by the subscriptions it sent, in an index of those alone. */
final class PostgresPartnerJourneys implements PartnerJourneys {
  private static final String SUBSCRIBED =
      " from journey_event where type = 'org.milktide.subscription.requested.v1'"
          + " and source = :source ";
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final JdbcClient jdbc;
  private final JourneyRows journeys;
  private final LedgerRows ledger;
  private final Tombstones tombstones;

  PostgresPartnerJourneys(JdbcClient jdbc, Tables tables) {
    this.jdbc = jdbc;
    this.journeys = tables.journeys();
    this.ledger = tables.ledger();
    this.tombstones = tables.tombstones();
  }

  /** A journey's id and the partner's reference for it. */
  private record Row(JourneyId id, @Nullable String ref) {}

  @Override
  public boolean isOf(String source, JourneyId id) {
    return jdbc.sql("select exists (select 1" + SUBSCRIBED + "and journey_id = :id)")
            .param("source", source)
            .param("id", id.value())
            .query(Boolean.class)
            .single()
        || tombstones.has(id, source);
  }

  @Override
  public Page list(String source, @Nullable JourneyId after, int limit) {
    List<Row> found = rows(source, after, limit + 1);
    List<Row> rows = found.subList(0, Math.min(limit, found.size()));
    Map<JourneyId, JourneyRow> known = journeys.loadReadable(rows.stream().map(Row::id).toList());
    return new Page(
        rows.stream()
            .flatMap(
                row ->
                    Stream.ofNullable(known.get(row.id()))
                        .map(journey -> new PartnerJourney(journey.situation(), row.ref())))
            .toList(),
        found.size() > limit ? rows.getLast().id() : null);
  }

  private List<Row> rows(String source, @Nullable JourneyId after, int limit) {
    return jdbc.sql(
            "select journey_id, max(data ->> '"
                + EventLog.REF
                + "') as ref"
                + SUBSCRIBED
                + "and journey_id > :after group by journey_id order by journey_id limit :limit")
        .param("source", source)
        .param("after", after == null ? BEFORE_ALL : after.value())
        .param("limit", limit)
        .query(
            (row, number) ->
                new Row(new JourneyId(Sql.uuid(row, "journey_id")), row.getString("ref")))
        .list();
  }

  @Override
  public List<LedgerEntry> history(JourneyId id, @Nullable LedgerEntry after, int limit) {
    return ledger.of(id, after, limit);
  }
}
