package org.milktide.domain.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.milktide.domain.bounce.MailReport;
import org.milktide.domain.bounce.Trace;
import org.milktide.domain.digest.Bounced;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;

/** What is written down of mails that come back. */
public interface Bounces {
  /**
   * A delivery that a report or an answer is about.
   *
   * @param domain of the address it went to, for whoever sends more slowly; empty where that is not
   *     known any more
   */
  record Delivery(DigestRef ref, RecipientId recipient, Optional<String> domain) {}

  /** The delivery that a trace names; empty where there is none, such as after an erase. */
  Optional<Delivery> find(Trace trace);

  /**
   * Writes a report down, once for each delivery and kind: its history, what follows for the
   * address it went to, and, for a bounce, that others are to be told.
   *
   * @param now the product clock's instant
   * @return whether it was new
   */
  boolean hear(DigestRef digest, MailReport report, Instant now);

  /** The journey whose owner confirmed this address last. */
  Optional<JourneyId> journeyOf(EmailAddress address);

  /**
   * Mails that came back and that nobody was told of yet, oldest first.
   *
   * @param limit at most so many
   */
  List<Bounced> untold(int limit);

  /** These were told. */
  void told(Collection<Bounced> bounced);
}
