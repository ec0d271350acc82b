package org.milktide.domain.digest;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.Occurrence;
import org.milktide.domain.id.RecipientId;

/**
 * History for people: one item, what became of it and why. The plan never reads it.
 *
 * @param outcome {@code sent}, {@code failed} or {@code skipped}
 * @param reason why it came when it came, or why it did not
 * @param digest the digest it went with; null for skips
 * @param channel the way it took; null for skips
 */
public record LedgerEntry(
    Instant at,
    RecipientId recipient,
    ItemId item,
    Occurrence occurrence,
    String outcome,
    String reason,
    @Nullable DigestId digest,
    @Nullable Channel channel)
    implements Comparable<LedgerEntry> {
  private static final Comparator<LedgerEntry> ORDER =
      Comparator.comparing(LedgerEntry::at)
          .thenComparing(LedgerEntry::recipient)
          .thenComparing(LedgerEntry::item)
          .thenComparing(LedgerEntry::occurrence)
          .thenComparing(LedgerEntry::outcome);

  /** By time; entries of one time by all else that tells them apart. */
  @Override
  public int compareTo(LedgerEntry other) {
    return ORDER.compare(this, other);
  }
}
