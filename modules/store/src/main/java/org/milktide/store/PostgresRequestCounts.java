package org.milktide.store;

import java.time.Instant;
import org.milktide.domain.port.RequestCounts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts in one row for each asker, which concurrent requests update in turn. */
final class PostgresRequestCounts implements RequestCounts {
  private final JdbcClient jdbc;

  PostgresRequestCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public long count(String asker, Instant window) {
    return jdbc.sql(
            """
            insert into request_count as c (asker, began_at, requests)
            values (:asker, :window, 1)
            on conflict (asker) do update
               set requests = case when c.began_at < excluded.began_at then 1
                                   else c.requests + 1 end,
                   began_at = greatest(c.began_at, excluded.began_at)
            returning requests
            """)
        .param("asker", asker)
        .param("window", Sql.at(window))
        .query(Long.class)
        .single();
  }
}
