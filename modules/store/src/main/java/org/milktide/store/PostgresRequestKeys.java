package org.milktide.store;

import java.time.Instant;
import java.util.Optional;
import org.milktide.domain.port.RequestKeys;
import org.milktide.domain.port.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row for each key; of two that bind it at once, one waits and finds it bound. */
final class PostgresRequestKeys implements RequestKeys {
  private final JdbcClient jdbc;
  private final KeyedHash hash;

  PostgresRequestKeys(JdbcClient jdbc, Secrets secrets) {
    this.jdbc = jdbc;
    this.hash = new KeyedHash(secrets, "request-keys");
  }

  @Override
  public Optional<Instant> bind(String key, String request, Instant said, Instant now) {
    dropOld(now);
    byte[] name = hash.of("key\n" + key);
    byte[] asked = hash.of("request\n" + request);
    insert(name, asked, said, now);
    return jdbc.sql("select said_at from request_key where hash = :hash and request = :request")
        .param("hash", name)
        .param("request", asked)
        .query((row, number) -> Sql.instant(row, "said_at"))
        .optional();
  }

  private void insert(byte[] name, byte[] request, Instant said, Instant now) {
    jdbc.sql(
            """
            insert into request_key as k (hash, request, said_at, until)
            values (:hash, :request, :said, :until)
            on conflict (hash) do update
               set request = excluded.request, said_at = excluded.said_at, until = excluded.until
             where k.until <= :now
            """)
        .param("hash", name)
        .param("request", request)
        .param("said", Sql.at(said))
        .param("until", Sql.at(now.plus(KEPT)))
        .param("now", Sql.at(now))
        .update();
  }

  /** A few at a time, more than a binding adds: nobody else has to clean up, or to wait for it. */
  private void dropOld(Instant now) {
    jdbc.sql(
            """
            delete from request_key where hash in (
              select hash from request_key where until <= :now
               order by until limit 10 for update skip locked)
            """)
        .param("now", Sql.at(now))
        .update();
  }
}
