package org.milktide.store;

import java.time.Duration;
import org.milktide.domain.port.Leases;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row for each work, by the database's clock, which all processes share. */
final class PostgresLeases implements Leases {
  private final JdbcClient jdbc;

  PostgresLeases(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean take(String name, String holder, Duration length) {
    return jdbc.sql(
                """
                insert into lease as l (name, holder, until)
                values (:name, :holder, clock_timestamp() + :millis * interval '1 millisecond')
                on conflict (name) do update
                   set holder = excluded.holder, until = excluded.until
                 where l.holder = excluded.holder or l.until <= clock_timestamp()
                """)
            .param("name", name)
            .param("holder", holder)
            .param("millis", length.toMillis())
            .update()
        == 1;
  }
}
