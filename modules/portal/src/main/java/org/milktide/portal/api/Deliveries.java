package org.milktide.portal.api;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.Occurrence;
import org.milktide.domain.id.RecipientId;

/**
 * A part of what was sent and what was not, oldest first.
 *
 * @param next the address of the next page; null: this is the last
 */
record Deliveries(List<Delivery> deliveries, @Nullable String next) {
  Deliveries {
    deliveries = List.copyOf(deliveries);
  }

  /** One line of the ledger: what was sent, or not, and why. */
  record Delivery(
      Instant at,
      String recipient,
      String item,
      String occurrence,
      String outcome,
      String reason,
      @Nullable String digest) {
    static Delivery of(LedgerEntry entry) {
      return new Delivery(
          entry.at(),
          entry.recipient().value(),
          entry.item().value(),
          entry.occurrence().key(),
          entry.outcome(),
          entry.reason(),
          entry.digest() == null ? null : Objects.toString(entry.digest()));
    }
  }

  /** What the next page comes after, as the text of a cursor. */
  static String place(LedgerEntry entry) {
    return String.join(
        "\n",
        entry.at().toString(),
        entry.recipient().value(),
        entry.item().value(),
        entry.occurrence().key(),
        entry.outcome());
  }

  /** Reads what {@link #place} wrote. */
  static LedgerEntry after(String place) {
    String[] parts = place.split("\n", -1);
    return new LedgerEntry(
        Instant.parse(parts[0]),
        new RecipientId(parts[1]),
        new ItemId(parts[2]),
        new Occurrence(parts[3]),
        parts[4],
        "",
        null,
        null);
  }
}
