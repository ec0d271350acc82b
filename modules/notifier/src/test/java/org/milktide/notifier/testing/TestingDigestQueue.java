package org.milktide.notifier.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Concluded;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.port.DigestQueue;

/** Digests in memory: each is claimed once, and again after a retry was concluded. */
public final class TestingDigestQueue implements DigestQueue {
  private final Map<DigestRef, ClaimedDigest> ready = new LinkedHashMap<>();
  private final Map<DigestRef, Concluded> over = new HashMap<>();
  private final BlockingQueue<Conclusion> concluded = new LinkedBlockingQueue<>();
  private Runnable whenConcluded = () -> {};
  private int failures;

  public synchronized DigestRef add(ClaimedDigest digest) {
    ready.put(digest.ref(), digest);
    return digest.ref();
  }

  /** Makes the next conclusions fail as a database does that is away. */
  public synchronized void failToConclude(int times) {
    failures = times;
  }

  /** To be run after each conclusion. */
  public synchronized void whenConcluded(Runnable action) {
    whenConcluded = action;
  }

  public BlockingQueue<Conclusion> concluded() {
    return concluded;
  }

  @Override
  public synchronized List<ClaimedDigest> claim(List<DigestRef> digests, Instant now) {
    return new ArrayList<>(digests.stream().map(ready::remove).filter(Objects::nonNull).toList());
  }

  @Override
  public synchronized List<Concluded> concluded(List<DigestRef> digests) {
    return digests.stream().map(over::get).filter(Objects::nonNull).toList();
  }

  @Override
  public synchronized void conclude(List<Conclusion> conclusions, Instant now) {
    if (failures > 0) {
      failures--;
      throw new IllegalStateException("the database is away");
    }
    for (Conclusion conclusion : conclusions) {
      if (!(conclusion.outcome() instanceof Outcome.Final)) {
        ClaimedDigest digest = conclusion.digest();
        add(
            new ClaimedDigest(
                digest.ref(),
                digest.recipient(),
                digest.kind(),
                digest.channel(),
                digest.items(),
                digest.scheduledFor(),
                digest.sendBefore(),
                digest.attempt() + 1,
                digest.state()));
      }
      if (conclusion.outcome() instanceof Outcome.Final outcome) {
        over.put(conclusion.digest().ref(), Concluded.of(conclusion.concluded(), outcome, now));
      }
      concluded.add(conclusion);
      whenConcluded.run();
    }
  }
}
