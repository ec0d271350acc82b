package org.milktide.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.Silenced;
import org.milktide.domain.holding.Holdings;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.port.Erasure;
import org.milktide.domain.port.PersonalData;
import org.milktide.domain.port.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Shows and erases what the tables hold of a journey. */
final class PostgresPersonalData implements PersonalData {
  private final TransactionTemplate transaction;
  private final Tables tables;
  private final HoldingRows holdings;
  private final Eraser eraser;

  PostgresPersonalData(JdbcClient jdbc, TransactionTemplate transaction, Tables tables) {
    this.transaction = transaction;
    this.tables = tables;
    this.holdings = new HoldingRows(jdbc);
    this.eraser = new Eraser(jdbc);
  }

  @Override
  public void mailLink(Bearer bearer, Instant now) {
    transaction.executeWithoutResult(
        status ->
            tables
                .journeys()
                .find(bearer.journey())
                .map(row -> row.situation().state().recipient(bearer.recipient()))
                .filter(person -> person.consent() != null)
                .ifPresent(person -> tables.mails().fresh(bearer, DigestKind.DATA, now)));
  }

  @Override
  public Optional<Holdings> holdings(JourneyId id) {
    return tables
        .journeys()
        .find(id)
        .map(
            row ->
                new Holdings(
                    row.situation(),
                    holdings.events(id),
                    holdings.mails(id),
                    tables.ledger().of(id),
                    holdings.devices(id)));
  }

  @Override
  public Erasure erase(Subject subject, Instant now) {
    return Deadlocks.tryAgain(
        () -> Objects.requireNonNull(transaction.execute(status -> eraseOnce(subject, now))));
  }

  private Erasure eraseOnce(Subject subject, Instant now) {
    for (JourneyId id : Admission.candidates(subject)) {
      List<String> subscribers = holdings.subscribers(id);
      if (eraser.erase(id)) {
        tables.tombstones().add(id);
        subscribers.forEach(source -> tables.tombstones().add(id, source));
        tables.silences().add(new Silenced(id, Silenced.Cause.ERASED, now));
        return new Erasure.Done(id);
      }
    }
    return tables
        .tombstones()
        .firstOf(Admission.candidates(subject))
        .<Erasure>map(Erasure.Before::new)
        .orElseGet(Erasure.Unknown::new);
  }

  @Override
  public boolean isErased(Subject subject) {
    return tables.tombstones().firstOf(Admission.candidates(subject)).isPresent();
  }
}
