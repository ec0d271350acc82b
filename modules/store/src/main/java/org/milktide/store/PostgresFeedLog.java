package org.milktide.store;

import java.time.Instant;
import java.util.List;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.feeding.Logged;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.FeedLog;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the entries of one journey by the primary key of their weeks. Weeks before the stretch are
 * not touched, later ones are: what was told late and what was taken back since lie there.
 */
final class PostgresFeedLog implements FeedLog {
  private final JdbcClient jdbc;

  PostgresFeedLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Logged read(JourneyId id, Instant from, Instant until) {
    List<JourneyEvent> heard =
        jdbc
            .sql(
                """
                select source, event_id, type, happened_at, arrived_at, data from feed_entry
                 where journey_id = :journey and happened_at >= :from
                 order by arrived_at, happened_at, source, event_id
                """)
            .param("journey", id.value())
            .param("from", Sql.at(from.minus(TOLD_EARLY)))
            .query(HoldingRows::event)
            .list()
            .stream()
            .flatMap(event -> event.event().stream())
            .toList();
    return Logged.of(heard, from, until);
  }
}
