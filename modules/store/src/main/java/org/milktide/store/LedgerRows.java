package org.milktide.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.Occurrence;
import org.milktide.domain.id.RecipientId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** History for people. */
final class LedgerRows {
  /** How far back a skip is still noted; less than a month, for which there is a partition. */
  static final Duration NOTED_BACK = Duration.ofDays(28);

  private final JdbcClient jdbc;
  private final Partitions partitions;

  LedgerRows(JdbcClient jdbc, Partitions partitions) {
    this.jdbc = jdbc;
    this.partitions = partitions;
  }

  /** To be called before a transaction that writes entries of this time or notes of before. */
  void prepare(Instant now) {
    partitions.ensureLedgerMonth(now.minus(NOTED_BACK));
    partitions.ensureLedgerMonth(now);
  }

  void insert(JourneyId journey, LedgerEntry entry) {
    DigestId digest = entry.digest();
    Channel channel = entry.channel();
    jdbc.sql(
            """
            insert into ledger (journey_id, at, recipient_id, item, occurrence, outcome, reason,
                                digest_id, channel)
            values (:journey, :at, :recipient, :item, :occurrence, :outcome, :reason, :digest,
                    :channel)
            on conflict do nothing
            """)
        .param("journey", journey.value())
        .param("at", Sql.at(entry.at()))
        .param("recipient", entry.recipient().value())
        .param("item", entry.item().value())
        .param("occurrence", entry.occurrence().key())
        .param("outcome", entry.outcome())
        .param("reason", entry.reason())
        .param("digest", digest == null ? null : digest.value())
        .param("channel", channel == null ? null : channel.word())
        .update();
  }

  /**
   * In the order of entries, byte by byte as in Java, whatever the database's own order of texts.
   */
  List<LedgerEntry> of(JourneyId journey, @Nullable LedgerEntry after, int limit) {
    return jdbc.sql(
            """
            select at, recipient_id, item, occurrence, outcome, reason, digest_id, channel from ledger
             where journey_id = :journey
               and (cast(:at as timestamptz) is null
                    or (at, recipient_id collate "C", item collate "C", occurrence collate "C",
                        outcome collate "C") > (:at, :recipient, :item, :occurrence, :outcome))
             order by at, recipient_id collate "C", item collate "C", occurrence collate "C",
                      outcome collate "C"
             limit :limit
            """)
        .param("journey", journey.value())
        .param("at", after == null ? null : Sql.at(after.at()))
        .param("recipient", after == null ? "" : after.recipient().value())
        .param("item", after == null ? "" : after.item().value())
        .param("occurrence", after == null ? "" : after.occurrence().key())
        .param("outcome", after == null ? "" : after.outcome())
        .param("limit", limit)
        .query(LedgerRows::entry)
        .list();
  }

  List<LedgerEntry> of(JourneyId journey) {
    return jdbc.sql(
            """
            select at, recipient_id, item, occurrence, outcome, reason, digest_id, channel from ledger
             where journey_id = :journey order by at, item
            """)
        .param("journey", journey.value())
        .query(LedgerRows::entry)
        .list();
  }

  private static LedgerEntry entry(ResultSet row, int number) throws SQLException {
    UUID digest = row.getObject("digest_id", UUID.class);
    String channel = row.getString("channel");
    return new LedgerEntry(
        Sql.instant(row, "at"),
        new RecipientId(Sql.text(row, "recipient_id")),
        new ItemId(Sql.text(row, "item")),
        new Occurrence(Sql.text(row, "occurrence")),
        Sql.text(row, "outcome"),
        Sql.text(row, "reason"),
        digest == null ? null : new DigestId(digest),
        channel == null ? null : Channel.of(channel));
  }
}
