package org.milktide.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.milktide.domain.port.Deadlines;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is still to be done, as the tables say. */
final class PostgresDeadlines implements Deadlines {
  private final JdbcClient jdbc;

  PostgresDeadlines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Instant> earliest() {
    return jdbc.sql(
            """
            select least((select min(next_due_at) from journey),
                         (select min(next_try_at) from digest where state = 'ready')) as at
            """)
        .query((row, number) -> Optional.ofNullable(row.getObject("at", OffsetDateTime.class)))
        .single()
        .filter(Objects::nonNull)
        .map(OffsetDateTime::toInstant);
  }

  @Override
  public List<String> unconcluded(Instant now) {
    return jdbc.sql(
            """
            select kind || ' ' || id || ' ' || state as name from digest
             where state = 'sending' or (state = 'ready' and next_try_at <= :now)
             order by next_try_at limit 20
            """)
        .param("now", Sql.at(now))
        .query((row, number) -> Sql.text(row, "name"))
        .list();
  }

  @Override
  public int waiting(Instant now) {
    return jdbc.sql("select count(*) from digest where state = 'ready' and next_try_at > :now")
        .param("now", Sql.at(now))
        .query(Integer.class)
        .single();
  }
}
