package org.milktide.store;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.milktide.domain.digest.Silenced;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Announcements;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox of silences: written with the change, deleted when it was told. */
final class SilencedRows implements Announcements {
  private final JdbcClient jdbc;

  SilencedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Within the caller's transaction. */
  void add(Silenced silence) {
    jdbc.sql(
            """
            insert into silenced (journey_id, cause, at) values (:journey, :cause, :at)
            on conflict do nothing
            """)
        .param("journey", silence.journey().value())
        .param("cause", silence.cause().word())
        .param("at", Sql.at(silence.at()))
        .update();
  }

  @Override
  public List<Silenced> untold(int limit) {
    return jdbc.sql("select journey_id, cause, at from silenced order by at limit :limit")
        .param("limit", limit)
        .query(
            (row, number) ->
                new Silenced(
                    new JourneyId(Sql.uuid(row, "journey_id")),
                    Silenced.Cause.valueOf(Sql.text(row, "cause").toUpperCase(Locale.ROOT)),
                    Sql.instant(row, "at")))
        .list();
  }

  @Override
  public void told(Collection<Silenced> silences) {
    for (Silenced silence : silences) {
      jdbc.sql("delete from silenced where journey_id = :journey and cause = :cause and at = :at")
          .param("journey", silence.journey().value())
          .param("cause", silence.cause().word())
          .param("at", Sql.at(silence.at()))
          .update();
    }
  }
}
