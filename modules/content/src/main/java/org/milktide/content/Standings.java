package org.milktide.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.milktide.domain.id.ItemId;

/**
 * What is to be known of items beside what they say.
 *
 * @param withheld items that the pack knows and that are not to be used
 * @param reviews by item, oldest first
 */
record Standings(Set<ItemId> withheld, SortedMap<ItemId, List<Review>> reviews) {
  Standings {
    withheld = Set.copyOf(withheld);
  }

  /** Whether every language of an item was reviewed as it is now, by whomever. */
  boolean isReviewed(Guidance item) {
    List<Review> itsReviews = reviews.getOrDefault(item.id(), List.of());
    return item.words().byLanguage().entrySet().stream()
        .allMatch(words -> itsReviews.stream().anyMatch(review -> covers(review, words)));
  }

  private static boolean covers(Review review, Map.Entry<Locale, Wording> words) {
    return review.covers(words.getKey(), words.getValue());
  }
}
