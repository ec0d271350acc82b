package org.milktide.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.pace.DomainPace;
import org.milktide.domain.pace.MailCount;
import org.milktide.domain.pace.PaceLimit;
import org.milktide.domain.pace.Pushback;
import org.milktide.domain.port.DomainPaces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Paces in one row for each domain, which processes lock in the order of their names. */
final class PostgresDomainPaces implements DomainPaces {
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  PostgresDomainPaces(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @Override
  public Map<String, DomainPace.Granted> ask(
      Map<String, Integer> wanted, PaceLimit limit, Instant now) {
    Map<String, DomainPace.Granted> granted = new HashMap<>();
    if (!wanted.isEmpty()) {
      transaction.executeWithoutResult(
          status ->
              locked(wanted.keySet(), now)
                  .forEach(
                      (name, pace) -> {
                        int mails = Objects.requireNonNull(wanted.get(name));
                        DomainPace.Answer answer = pace.ask(mails, limit, now);
                        granted.put(name, answer.granted());
                        write(name, answer.after());
                      }));
    }
    return granted;
  }

  @Override
  public void pushedBack(String domain, Pushback pushback, Instant now) {
    change(domain, now, pace -> pace.pushedBack(pushback, now));
  }

  @Override
  public void complained(String domain, Instant now) {
    change(domain, now, pace -> pace.complained(now));
  }

  private void change(String domain, Instant now, UnaryOperator<DomainPace> change) {
    transaction.executeWithoutResult(
        status ->
            locked(Set.of(domain), now).forEach((name, pace) -> write(name, change.apply(pace))));
  }

  /** In one order, so that nobody waits for somebody who waits for them. */
  private Map<String, DomainPace> locked(Collection<String> domains, Instant now) {
    String[] names = new TreeSet<>(domains).toArray(String[]::new);
    Map<String, DomainPace> found = lock(names);
    if (found.size() == names.length) {
      return found;
    }
    insertMissing(names, now);
    return lock(names);
  }

  private Map<String, DomainPace> lock(String[] names) {
    Map<String, DomainPace> found = new TreeMap<>();
    jdbc.sql("select * from mail_domain where name = any(:names) order by name for update")
        .param("names", names)
        .query((row, number) -> found.put(Sql.text(row, "name"), pace(row)))
        .list();
    return found;
  }

  private void insertMissing(String[] names, Instant now) {
    DomainPace fresh = DomainPace.fresh(now);
    jdbc.sql(
            """
            insert into mail_domain (name, free_at, queue_at, step, closed_until, day, mails,
                                     complaints, mails_before, complaints_before)
            select name, :now, :now, 0, :now, :day, 0, 0, 0, 0
              from unnest(:names) as asked (name) order by name
            on conflict do nothing
            """)
        .param("names", names)
        .param("now", Sql.at(now))
        .param("day", fresh.count().day())
        .update();
  }

  private void write(String name, DomainPace pace) {
    MailCount count = pace.count();
    jdbc.sql(
            """
            update mail_domain
               set free_at = :free, queue_at = :queue, step = :step, pushed_back_at = :pushed,
                   closed_until = :closed, day = :day, mails = :mails, complaints = :complaints,
                   mails_before = :mailsBefore, complaints_before = :complaintsBefore
             where name = :name
            """)
        .param("free", Sql.at(pace.freeAt()))
        .param("queue", Sql.at(pace.queueAt()))
        .param("step", pace.step())
        .param("pushed", Sql.atOrNull(pace.pushedBackAt()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("closed", Sql.at(pace.closedUntil()))
        .param("day", count.day())
        .param("mails", count.mails())
        .param("complaints", count.complaints())
        .param("mailsBefore", count.mailsBefore())
        .param("complaintsBefore", count.complaintsBefore())
        .param("name", name)
        .update();
  }

  private static DomainPace pace(ResultSet row) throws SQLException {
    return new DomainPace(
        Sql.instant(row, "free_at"),
        Sql.instant(row, "queue_at"),
        row.getInt("step"),
        instantOrNull(row, "pushed_back_at"),
        Sql.instant(row, "closed_until"),
        new MailCount(
            row.getObject("day", LocalDate.class),
            row.getLong("mails"),
            row.getLong("complaints"),
            row.getLong("mails_before"),
            row.getLong("complaints_before")));
  }

  private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
