package org.milktide.planner;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.milktide.domain.bounce.MailReport;
import org.milktide.domain.bounce.Trace;
import org.milktide.domain.digest.Bounced;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Bounces;

/** Mails that came back and wait to be told of. */
final class FakeBounces implements Bounces {
  private final List<Bounced> waiting = new ArrayList<>();

  synchronized void add(Bounced bounced) {
    waiting.add(bounced);
  }

  @Override
  public synchronized List<Bounced> untold(int limit) {
    return waiting.stream().limit(limit).toList();
  }

  @Override
  public synchronized void told(Collection<Bounced> bounced) {
    waiting.removeAll(bounced);
  }

  @Override
  public Optional<Delivery> find(Trace trace) {
    throw new UnsupportedOperationException("the planner only tells");
  }

  @Override
  public boolean hear(DigestRef digest, MailReport report, Instant now) {
    throw new UnsupportedOperationException("the planner only tells");
  }

  @Override
  public Optional<JourneyId> journeyOf(EmailAddress address) {
    throw new UnsupportedOperationException("the planner only tells");
  }
}
