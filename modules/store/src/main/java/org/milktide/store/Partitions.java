package org.milktide.store;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes the partitions that rows are about to need: weeks of log entries, months of history. Done
 * before and outside the transaction that writes the rows, because making one locks its table.
 */
final class Partitions {
  private final JdbcClient jdbc;
  private final Set<String> made = ConcurrentHashMap.newKeySet();

  Partitions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void ensureEntryWeek(Instant happenedAt) {
    LocalDate monday = utcDate(happenedAt).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    ensure("feed_entry", monday, monday.plusWeeks(1));
  }

  void ensureLedgerMonth(Instant at) {
    LocalDate first = utcDate(at).withDayOfMonth(1);
    ensure("ledger", first, first.plusMonths(1));
  }

  private static LocalDate utcDate(Instant at) {
    return at.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  /**
   * The names and dates are our own, so they may stand in the statement; DDL takes no parameters.
   */
  private void ensure(String table, LocalDate from, LocalDate until) {
    String name = table + "_" + from.toString().replace('-', '_');
    if (made.contains(name)) {
      return;
    }
    // Two processes may make it at once; whoever comes second finds it there. In one statement, so
    // that the lock ends with it: the next one may use another connection of the pool.
    jdbc.sql(
            """
            do $$
            begin
              perform pg_advisory_xact_lock(hashtext('%1$s'));
              create table if not exists %1$s partition of %2$s
                 for values from ('%3$s 00:00+00') to ('%4$s 00:00+00');
            end
            $$
            """
                .formatted(name, table, from, until))
        .update();
    made.add(name);
  }
}
