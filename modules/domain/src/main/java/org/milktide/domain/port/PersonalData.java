package org.milktide.domain.port;

import java.time.Instant;
import java.util.Optional;
import org.milktide.domain.holding.Holdings;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.link.Bearer;

/** A person's right to see all that is held about them, and to have it erased. */
public interface PersonalData {
  /**
   * Mails a person the link to their data; does nothing where nobody confirmed an address. Asked
   * for again within two minutes, the mail that is there is the answer.
   *
   * @param now the product clock's instant
   */
  void mailLink(Bearer bearer, Instant now);

  /** All that is held about a journey. */
  Optional<Holdings> holdings(JourneyId id);

  /**
   * Erases a journey for good, in one transaction. What stays is a keyed hash of its id, by which
   * records that come late or again are dropped, and, until they are concluded, the bare ids of
   * digests that are being sent at this moment: {@link Journeys#awaitNothingSending} waits for
   * those.
   *
   * @param now the product clock's instant
   */
  Erasure erase(Subject subject, Instant now);

  /** Whether what the subject means was erased. */
  boolean isErased(Subject subject);
}
