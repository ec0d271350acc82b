package org.milktide.portal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.plan.Situation;
import org.milktide.domain.port.Journeys;
import org.milktide.domain.port.Subject;

/** Journeys that can break, with a message that must not leak. */
final class BreakableJourneys implements Journeys {
  private final Journeys whole;
  private final AtomicReference<Duration> longestWait = new AtomicReference<>(Duration.ZERO);
  private volatile boolean broken;
  private volatile boolean hungUp;

  BreakableJourneys(Journeys whole) {
    this.whole = whole;
  }

  /** How long anybody could have been kept waiting for silence. */
  Duration longestWait() {
    return longestWait.get();
  }

  void breakDown() {
    broken = true;
  }

  /** As when a browser goes away in the middle. */
  void hangUp() {
    hungUp = true;
  }

  private Journeys journeys() {
    if (hungUp) {
      throw new UncheckedIOException(new IOException("Broken pipe"));
    }
    if (broken) {
      throw new IllegalStateException("secret detail");
    }
    return whole;
  }

  @Override
  public Optional<Situation> find(JourneyId id) {
    return journeys().find(id);
  }

  @Override
  public Optional<JourneyId> resolve(Subject.Named subject) {
    return journeys().resolve(subject);
  }

  @Override
  public List<LedgerEntry> ledger(JourneyId id) {
    return journeys().ledger(id);
  }

  @Override
  public boolean awaitNothingSending(JourneyId id, Duration atMost) {
    longestWait.accumulateAndGet(atMost, (one, other) -> one.compareTo(other) < 0 ? other : one);
    return journeys().awaitNothingSending(id, atMost);
  }

  @Override
  public void mailLink(EmailAddress address, Instant now) {
    journeys().mailLink(address, now);
  }

  @Override
  public void mailPeopleLink(JourneyId id, Instant now) {
    journeys().mailPeopleLink(id, now);
  }

  @Override
  public List<Bearer> followers(EmailAddress address) {
    return journeys().followers(address);
  }
}
