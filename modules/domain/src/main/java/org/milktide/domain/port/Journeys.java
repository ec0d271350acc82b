package org.milktide.domain.port;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.plan.Situation;

/** What is known of journeys, for pages and the API. */
public interface Journeys {
  Optional<Situation> find(JourneyId id);

  /** The journey that a partner's subject means: a journey's UUID or its own reference. */
  Optional<JourneyId> resolve(Subject.Named subject);

  /** What was sent and what was not, oldest first. */
  List<LedgerEntry> ledger(JourneyId id);

  /**
   * Waits until no digest of the journey is being sent.
   *
   * @return false when one still is after {@code atMost}, of real time
   */
  boolean awaitNothingSending(JourneyId id, Duration atMost);

  /**
   * Mails a person's own links, if somebody confirmed the address, whatever became of the journeys
   * since, one mail for each journey they are on; within {@code MailLimits.LINK}. Does nothing
   * otherwise, and takes as long.
   */
  void mailLink(EmailAddress address, Instant now);

  /**
   * Mails a parent the link to the page of who else is on the journey; does nothing where nobody
   * confirmed an address. Asked for again within two minutes, the mail that is there is the answer.
   */
  void mailPeopleLink(JourneyId id, Instant now);

  /** Everybody who gets messages at this address, as a parent or invited by one. */
  List<Bearer> followers(EmailAddress address);
}
