package org.milktide.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.milktide.domain.limit.Limit;
import org.milktide.domain.port.Limits;
import org.milktide.domain.port.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts in one row for each thing and asker, which concurrent askers wait for in turn. */
final class Asked implements Limits {
  private final JdbcClient jdbc;
  private final KeyedHash hash;

  Asked(JdbcClient jdbc, Secrets secrets) {
    this.jdbc = jdbc;
    this.hash = new KeyedHash(secrets, "asked");
  }

  @Override
  public Optional<Instant> take(Limit limit, String asker, Instant now) {
    byte[] key = hash.of(limit.name() + "\n" + asker);
    dropOld(now);
    if (takes(limit, key, now)) {
      return Optional.empty();
    }
    return Optional.of(limit.freeAt(taken(key), now).orElse(now));
  }

  /** The condition is looked at once the row is ours, in its latest version. */
  private boolean takes(Limit limit, byte[] key, Instant now) {
    return jdbc.sql(
                """
                insert into asked as a (hash, times, until)
                values (:hash, array[cast(:now as timestamptz)], :until)
                on conflict (hash) do update
                   set until = excluded.until,
                       times = excluded.times
                               || array(select t from unnest(a.times) t where t > :oldest)
                 where not exists (
                       select 1 from unnest(:mosts, :millis) as rate (most, millis)
                        where rate.most <= (
                              select count(*) from unnest(a.times) t
                               where t > cast(:now as timestamptz)
                                         - rate.millis * interval '1 millisecond'))
                """)
            .param("hash", key)
            .param("now", Sql.at(now))
            .param("until", Sql.at(now.plus(limit.memory())))
            .param("oldest", Sql.at(now.minus(limit.memory())))
            .param("mosts", limit.rates().stream().mapToInt(rate -> rate.most()).toArray())
            .param(
                "millis",
                limit.rates().stream().mapToLong(rate -> rate.within().toMillis()).toArray())
            .update()
        == 1;
  }

  private List<Instant> taken(byte[] key) {
    return jdbc.sql("select unnest(times) as at from asked where hash = :hash")
        .param("hash", key)
        .query((row, number) -> Sql.instant(row, "at"))
        .list();
  }

  /** A few at a time, more than a taking adds: nobody else has to clean up, or to wait for it. */
  private void dropOld(Instant now) {
    jdbc.sql(
            """
            delete from asked where hash in (
              select hash from asked where until <= :now
               order by until limit 10 for update skip locked)
            """)
        .param("now", Sql.at(now))
        .update();
  }
}
