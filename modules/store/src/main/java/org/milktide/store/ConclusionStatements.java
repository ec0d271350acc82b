package org.milktide.store;

import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.bounce.EnhancedStatus;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Concluded;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.plan.PlannedItem;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statements that write down what became of a digest. */
final class ConclusionStatements {
  private final JdbcClient jdbc;
  private final LedgerRows ledger;
  private final Addresses addresses;
  private final FailedAddresses failed;
  private final GivenBack givenBack;

  ConclusionStatements(JdbcClient jdbc, Tables tables, GivenBack givenBack) {
    this.jdbc = jdbc;
    this.ledger = tables.ledger();
    this.addresses = tables.addresses();
    this.failed = new FailedAddresses(jdbc, tables.suppressed());
    this.givenBack = givenBack;
  }

  void conclude(Conclusion conclusion, Instant now) {
    switch (conclusion.outcome()) {
      case Outcome.Sent() -> conclude(conclusion, "sent", null, now);
      case Outcome.Failed(String reason, EnhancedStatus status) -> {
        if (conclude(conclusion, "failed", reason, now) && status != null) {
          address(conclusion.digest()).ifPresent(hash -> failed.judge(hash, status, now));
        }
      }
      case Outcome.Retry(Instant at, String reason) -> retry(conclusion, at, reason, false);
      case Outcome.Postponed(Instant at, String reason) -> postpone(conclusion, at, reason);
      case Outcome.Fallback(Instant at, String reason) -> byEmail(conclusion, at, reason);
      case Outcome.Unanswered(Instant at, String reason) -> retry(conclusion, at, reason, true);
    }
  }

  /** Those that are over, whoever concluded them. */
  List<Concluded> among(List<DigestRef> digests) {
    return new ConcludedRows(jdbc).among(digests);
  }

  /**
   * Whoever concludes first writes the history; an answer that comes later changes nothing. One
   * that comes after its digest was taken back, and before it was claimed anew, spares a second
   * mail.
   */
  private boolean conclude(
      Conclusion conclusion, String state, @Nullable String reason, Instant now) {
    List<List<DigestRow.Line>> concluded =
        jdbc.sql(
                """
                update digest set state = :state, reason = :reason, concluded_at = :now,
                                  sent_to = :address
                 where journey_id = :journey and id = :id and state in ('sending', 'ready')
                   and attempts = :attempt
                returning items
                """)
            .param("state", state)
            .param("reason", reason)
            .param("now", Sql.at(now))
            .param("journey", conclusion.digest().ref().journey().value())
            .param("id", conclusion.digest().ref().id().value())
            .param("attempt", conclusion.digest().attempt())
            .param("address", address(conclusion.digest()).orElse(null), Types.BINARY)
            .query((row, number) -> DigestRows.lines(Sql.text(row, "items")))
            .list();
    concluded.forEach(
        lines -> history(conclusion.digest(), sent(conclusion, lines, now), state, reason, now));
    return !concluded.isEmpty();
  }

  /** Over without an attempt, by whoever has just claimed it. */
  void failUnsent(ClaimedDigest digest, String reason, Instant now) {
    conclude(new Conclusion(digest, new Outcome.Failed(reason)), "failed", reason, now);
  }

  /** Where it went by mail, so that what comes back finds it; empty for another channel. */
  private Optional<byte[]> address(ClaimedDigest digest) {
    return digest.channel() == Channel.EMAIL
        ? Optional.ofNullable(digest.address()).map(addresses::hash)
        : Optional.empty();
  }

  /** What was in the mail; what was left out of it is given back. */
  private List<DigestRow.Line> sent(
      Conclusion conclusion, List<DigestRow.Line> lines, Instant now) {
    Set<PlannedItem.Key> leftOut = conclusion.leftOut();
    // Of an erased journey nothing is left to be kept or planned.
    if (leftOut.isEmpty() || lines.isEmpty()) {
      return lines;
    }
    List<DigestRow.Line> sent =
        lines.stream().filter(line -> !leftOut.contains(line.key())).toList();
    DigestRef ref = conclusion.digest().ref();
    jdbc.sql(
            """
            update digest set items = cast(:items as jsonb)
             where journey_id = :journey and id = :id
            """)
        .param("items", StateJson.write(sent))
        .param("journey", ref.journey().value())
        .param("id", ref.id().value())
        .update();
    givenBack.forget(ref.journey(), conclusion.digest().recipient(), leftOut, now);
    return sent;
  }

  /** Digests of erased journeys were kept for their outcome alone. */
  void dropOfErased(Collection<DigestRef> digests) {
    jdbc.sql(
            """
            delete from digest d using unnest(:journeys, :ids) as done (journey_id, id)
             where d.journey_id = done.journey_id and d.id = done.id
               and not exists (select 1 from journey j where j.id = d.journey_id)
            """)
        .param("journeys", Sql.journeysOf(digests))
        .param("ids", Sql.digestsOf(digests))
        .update();
  }

  private void retry(Conclusion conclusion, Instant at, String reason, boolean arrived) {
    jdbc.sql(
            """
            update digest
               set state = 'ready', reason = :reason, next_try_at = :at, rung_at = null,
                   may_have_arrived = may_have_arrived or :arrived
             where journey_id = :journey and id = :id and state = 'sending'
               and attempts = :attempt
            """)
        .param("reason", reason)
        .param("at", Sql.at(at))
        .param("arrived", arrived)
        .param("journey", conclusion.digest().ref().journey().value())
        .param("id", conclusion.digest().ref().id().value())
        .param("attempt", conclusion.digest().attempt())
        .update();
  }

  /** Once: what goes by email has no other way. */
  private void byEmail(Conclusion conclusion, Instant at, String reason) {
    jdbc.sql(
            """
            update digest
               set state = 'ready', channel = 'email', reason = :reason, next_try_at = :at,
                   rung_at = null
             where journey_id = :journey and id = :id and state = 'sending'
               and attempts = :attempt and channel = 'push'
            """)
        .param("reason", reason)
        .param("at", Sql.at(at))
        .param("journey", conclusion.digest().ref().journey().value())
        .param("id", conclusion.digest().ref().id().value())
        .param("attempt", conclusion.digest().attempt())
        .update();
  }

  private void postpone(Conclusion conclusion, Instant at, String reason) {
    jdbc.sql(
            """
            update digest
               set state = 'ready', reason = :reason, next_try_at = :at, rung_at = null,
                   attempts = attempts - 1
             where journey_id = :journey and id = :id and state = 'sending'
               and attempts = :attempt
            """)
        .param("reason", reason)
        .param("at", Sql.at(at))
        .param("journey", conclusion.digest().ref().journey().value())
        .param("id", conclusion.digest().ref().id().value())
        .param("attempt", conclusion.digest().attempt())
        .update();
  }

  private void history(
      ClaimedDigest digest,
      List<DigestRow.Line> lines,
      String outcome,
      @Nullable String reason,
      Instant now) {
    for (DigestRow.Line line : lines) {
      ledger.insert(
          digest.ref().journey(),
          new LedgerEntry(
              now,
              digest.recipient(),
              line.item(),
              line.occurrence(),
              outcome,
              reason == null ? line.reason() : reason,
              digest.ref().id(),
              digest.channel()));
    }
  }
}
