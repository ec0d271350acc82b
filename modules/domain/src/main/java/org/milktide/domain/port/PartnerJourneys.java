package org.milktide.domain.port;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.partner.PartnerJourney;

/** The journeys of a partner: those that it subscribed, by the API or Kafka. */
public interface PartnerJourneys {
  /**
   * Some of a partner's journeys.
   *
   * @param last what the next page comes after; null: there are no more
   */
  record Page(List<PartnerJourney> journeys, @Nullable JourneyId last) {
    public Page {
      journeys = List.copyOf(journeys);
    }
  }

  /**
   * Whether this source subscribed the journey, alone or beside others; also of one that was erased
   * since.
   */
  boolean isOf(String source, JourneyId id);

  /**
   * The journeys of a source in the order of their ids.
   *
   * @param after the last one that is known; null: from the beginning
   * @param limit at most so many
   */
  Page list(String source, @Nullable JourneyId after, int limit);

  /**
   * A journey's history in the order of {@link LedgerEntry#compareTo}.
   *
   * @param after the last entry that is known, whose digest does not matter; null: from the
   *     beginning
   * @param limit at most so many; fewer mean that there are no more
   */
  List<LedgerEntry> history(JourneyId id, @Nullable LedgerEntry after, int limit);
}
