package org.milktide.store;

import java.time.Instant;
import java.util.List;
import org.milktide.domain.bounce.EnhancedStatus;
import org.milktide.domain.bounce.SoftBounces;
import org.milktide.domain.bounce.Verdict;
import org.milktide.domain.port.SuppressionCause;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a failed mail's status means for the address it went to; within the caller's transaction.
 */
final class FailedAddresses {
  private final JdbcClient jdbc;
  private final SuppressedAddresses suppressed;

  FailedAddresses(JdbcClient jdbc, SuppressedAddresses suppressed) {
    this.jdbc = jdbc;
    this.suppressed = suppressed;
  }

  /** Judges by the status alone; policy slows a domain and never touches the person. */
  void judge(byte[] address, EnhancedStatus status, Instant now) {
    switch (Verdict.of(status)) {
      case Verdict.Suppress() -> suppressed.add(address, SuppressionCause.BOUNCED, now);
      case Verdict.Count() -> count(address, now);
      case Verdict.Brake(), Verdict.Nothing() -> {}
    }
  }

  private void count(byte[] address, Instant now) {
    dropOld(now);
    // The row is made first, so that whoever counts at the same moment waits for it.
    jdbc.sql(
            """
            insert into soft_bounce (hash, times, until) values (:hash, '{}', :until)
            on conflict do nothing
            """)
        .param("hash", address)
        .param("until", Sql.at(now.plus(SoftBounces.MEMORY)))
        .update();
    List<Instant> before =
        jdbc.sql(
                """
                select t as at from
                  (select times from soft_bounce where hash = :hash for update) as mine,
                  unnest(mine.times) as t
                """)
            .param("hash", address)
            .query((row, number) -> Sql.instant(row, "at"))
            .list();
    SoftBounces after = new SoftBounces(before).and(now);
    write(address, after, now);
    if (after.isTooMany()) {
      suppressed.add(address, SuppressionCause.SOFT_BOUNCES, now);
    }
  }

  private void write(byte[] address, SoftBounces after, Instant now) {
    jdbc.sql(
            """
            update soft_bounce set times = cast(:times as timestamptz[]), until = :until
             where hash = :hash
            """)
        .param("times", after.at().stream().map(Instant::toString).toArray(String[]::new))
        .param("until", Sql.at(now.plus(SoftBounces.MEMORY)))
        .param("hash", address)
        .update();
  }

  /** A few at a time, more than a count adds: nobody else has to clean up. */
  private void dropOld(Instant now) {
    jdbc.sql(
            """
            delete from soft_bounce where hash in (
              select hash from soft_bounce where until <= :now
               order by until limit 10 for update skip locked)
            """)
        .param("now", Sql.at(now))
        .update();
  }
}
