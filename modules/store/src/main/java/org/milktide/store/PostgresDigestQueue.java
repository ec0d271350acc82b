package org.milktide.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Concluded;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.port.DigestQueue;
import org.springframework.transaction.support.TransactionTemplate;

/** Claims, returns and concludes digests. */
final class PostgresDigestQueue implements DigestQueue {
  private final TransactionTemplate transaction;
  private final ClaimStatements statements;
  private final ConclusionStatements ends;
  private final Reachable reachable;
  private final LedgerRows ledger;
  private final Abandoned abandoned;

  PostgresDigestQueue(
      TransactionTemplate transaction,
      ClaimStatements statements,
      ConclusionStatements ends,
      Reachable reachable,
      LedgerRows ledger,
      Abandoned abandoned) {
    this.transaction = transaction;
    this.statements = statements;
    this.ends = ends;
    this.reachable = reachable;
    this.ledger = ledger;
    this.abandoned = abandoned;
  }

  @Override
  public List<ClaimedDigest> claim(List<DigestRef> digests, Instant now) {
    if (digests.isEmpty()) {
      return List.of();
    }
    // What may not be mailed is written down with the claim.
    ledger.prepare(now);
    List<ClaimedDigest> mine =
        Objects.requireNonNull(
            transaction.execute(
                status -> {
                  statements.holdJourneys(digests);
                  return reachable.only(statements.claim(digests, now), now);
                }));
    giveBackStale(digests, mine, now);
    return mine;
  }

  /** What was not claimed is another process's, done, or no longer right. */
  private void giveBackStale(List<DigestRef> asked, List<ClaimedDigest> mine, Instant now) {
    Set<DigestRef> rest = new HashSet<>(asked);
    mine.forEach(digest -> rest.remove(digest.ref()));
    if (!rest.isEmpty()) {
      List<DigestRef> unclaimed = new ArrayList<>(rest);
      ledger.prepare(now);
      transaction.executeWithoutResult(
          status -> {
            statements.lockJourneys(unclaimed);
            abandoned.giveUpStale(unclaimed, now);
            statements.giveBackStale(unclaimed, now);
          });
    }
  }

  @Override
  public void holdMails(List<DigestRef> digests, Instant until, String reason, Instant now) {
    if (!digests.isEmpty()) {
      statements.holdMails(digests, until, reason, now);
    }
  }

  @Override
  public void conclude(List<Conclusion> conclusions, Instant now) {
    ledger.prepare(now);
    transaction.executeWithoutResult(
        status -> {
          // Before the digests: whoever gives back locks the journey first.
          List<DigestRef> givingBack =
              refs(conclusions.stream().filter(conclusion -> !conclusion.leftOut().isEmpty()));
          if (!givingBack.isEmpty()) {
            statements.lockJourneys(givingBack);
          }
          conclusions.forEach(conclusion -> ends.conclude(conclusion, now));
          ends.dropOfErased(refs(conclusions.stream()));
        });
  }

  private static List<DigestRef> refs(Stream<Conclusion> conclusions) {
    return conclusions.map(conclusion -> conclusion.digest().ref()).toList();
  }

  @Override
  public List<Concluded> concluded(List<DigestRef> digests) {
    return digests.isEmpty() ? List.of() : ends.among(digests);
  }
}
