package org.milktide.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.port.DigestQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;

/** Claims, returns and concludes digests. */
final class PostgresDigestQueue implements DigestQueue {
  private static final Logger log = LoggerFactory.getLogger(PostgresDigestQueue.class);

  private final TransactionTemplate transaction;
  private final ClaimStatements statements;
  private final LedgerRows ledger;

  PostgresDigestQueue(
      TransactionTemplate transaction, ClaimStatements statements, LedgerRows ledger) {
    this.transaction = transaction;
    this.statements = statements;
    this.ledger = ledger;
  }

  @Override
  public List<ClaimedDigest> claim(List<DigestRef> digests, Instant now) {
    if (digests.isEmpty()) {
      return List.of();
    }
    List<ClaimedDigest> mine = claimReadable(digests, now);
    giveBackStale(digests, mine, now);
    return mine;
  }

  /** One journey that cannot be read keeps its own digest back and no other. */
  private List<ClaimedDigest> claimReadable(List<DigestRef> digests, Instant now) {
    try {
      return Objects.requireNonNull(
          transaction.execute(
              status -> {
                statements.holdJourneys(digests);
                return statements.claim(digests, now);
              }));
    } catch (JacksonException e) {
      if (digests.size() == 1) {
        // Without the cause, whose message can quote what is known of a family.
        log.error("digest {} waits: its journey could not be read", digests.getFirst().id());
        return List.of();
      }
      return digests.stream()
          .flatMap(digest -> claimReadable(List.of(digest), now).stream())
          .toList();
    }
  }

  /** What was not claimed is another process's, done, or no longer right. */
  private void giveBackStale(List<DigestRef> asked, List<ClaimedDigest> mine, Instant now) {
    Set<DigestRef> rest = new HashSet<>(asked);
    mine.forEach(digest -> rest.remove(digest.ref()));
    if (!rest.isEmpty()) {
      List<DigestRef> unclaimed = new ArrayList<>(rest);
      transaction.executeWithoutResult(
          status -> {
            statements.lockJourneys(unclaimed);
            statements.giveBackStale(unclaimed, now);
          });
    }
  }

  @Override
  public void conclude(List<Conclusion> conclusions, Instant now) {
    ledger.prepare(now);
    transaction.executeWithoutResult(
        status -> {
          conclusions.forEach(conclusion -> statements.conclude(conclusion, now));
          statements.dropOfErased(
              conclusions.stream().map(conclusion -> conclusion.digest().ref()).toList());
        });
  }
}
