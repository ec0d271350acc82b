package org.milktide.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.milktide.domain.port.ClockRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The hand-moved clock's instant in the database, where the data is that it belongs to. */
final class PostgresClockRow implements ClockRow {
  private final JdbcClient jdbc;

  PostgresClockRow(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Instant> load() {
    return jdbc.sql("select now from product_clock")
        .query((row, number) -> row.getObject("now", OffsetDateTime.class).toInstant())
        .optional();
  }

  @Override
  public void save(Instant now) {
    jdbc.sql(
            """
            insert into product_clock (now) values (:now)
            on conflict (one) do update set now = excluded.now
            """)
        .param("now", Sql.at(now))
        .update();
  }
}
