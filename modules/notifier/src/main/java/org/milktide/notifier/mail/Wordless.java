package org.milktide.notifier.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.notifier.words.DigestWords;

/**
 * The items of a digest whose words are not here: retired since it was planned, or so new that only
 * other processes have them yet. They never hold up the rest for long.
 *
 * @param items those without words
 * @param mayBeElsewhere whether another process may have the words of one of them
 */
record Wordless(Set<PlannedItem.Key> items, boolean mayBeElsewhere) {
  /** Two more tries of a digest that is planned for now, each of which may reach who has them. */
  private static final Duration WAITS = Duration.ofMinutes(2);

  static Wordless of(ClaimedDigest digest, DigestWords words) {
    Set<PlannedItem.Key> items =
        digest.items().stream()
            .filter(key -> !words.has(key.item()))
            .collect(Collectors.toUnmodifiableSet());
    return new Wordless(items, items.stream().anyMatch(key -> !words.isWithheld(key.item())));
  }

  /** Whether the digest waits for them: without them there is nothing, or they may be elsewhere. */
  boolean holdUp(ClaimedDigest digest, Instant now) {
    return items.size() == digest.items().size()
        || (mayBeElsewhere && now.isBefore(patience(digest)));
  }

  /** Half of the time that there is, where that is less: the rest shall leave in any case. */
  private static Instant patience(ClaimedDigest digest) {
    Duration half = Duration.between(digest.scheduledFor(), digest.sendBefore()).dividedBy(2);
    return digest.scheduledFor().plus(half.compareTo(WAITS) < 0 ? half : WAITS);
  }
}
