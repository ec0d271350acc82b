package org.milktide.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.plan.Situation;
import org.milktide.domain.port.Journeys;
import org.milktide.domain.port.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What pages and the API ask of the store. */
final class PostgresJourneys implements Journeys {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

  private final JdbcClient jdbc;
  private final Tables tables;
  private final TransactionTemplate transaction;

  PostgresJourneys(JdbcClient jdbc, TransactionTemplate transaction, Tables tables) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.tables = tables;
  }

  @Override
  public Optional<Situation> find(JourneyId id) {
    return tables.journeys().find(id).map(JourneyRow::situation);
  }

  @Override
  public Optional<JourneyId> resolve(Subject.Named subject) {
    return tables.admission().resolve(subject);
  }

  @Override
  public List<LedgerEntry> ledger(JourneyId id) {
    return tables.ledger().of(id);
  }

  @Override
  public boolean awaitNothingSending(JourneyId id, Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    while (isSending(id)) {
      if (System.nanoTime() >= end) {
        return false;
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
    return true;
  }

  private boolean isSending(JourneyId id) {
    return jdbc.sql(
            "select exists (select 1 from digest where journey_id = :id and state = 'sending')")
        .param("id", id.value())
        .query(Boolean.class)
        .single();
  }

  @Override
  public void mailLink(EmailAddress address, Instant now) {
    transaction.executeWithoutResult(status -> tables.rule().mailLink(address, now));
  }

  @Override
  public void mailPeopleLink(JourneyId id, Instant now) {
    transaction.executeWithoutResult(
        status ->
            find(id)
                .filter(found -> found.state().parent().consent() != null)
                .map(_ -> new Bearer(id, RecipientId.PARENT))
                .ifPresent(parent -> tables.mails().fresh(parent, DigestKind.PEOPLE, now)));
  }

  @Override
  public List<Bearer> followers(EmailAddress address) {
    return tables.rule().followers(address);
  }
}
