package org.milktide.store;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.advice.Advice;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** Writes new digest rows. */
final class DigestRows {
  private final JdbcClient jdbc;

  DigestRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(DigestRow digest) {
    insert(digest, null);
  }

  /**
   * Writes a digest that was asked for an address.
   *
   * @param address its hash in the directory; null where whichever the person has is right
   */
  void insert(DigestRow digest, byte @Nullable [] address) {
    jdbc.sql(
            """
            insert into digest (journey_id, id, recipient_id, kind, channel, items, advice,
                                plan_version, feed_version, scheduled_for, send_before, next_try_at,
                                address_hash)
            values (:journey, :id, :recipient, :kind, :channel, cast(:items as jsonb),
                    cast(:advice as jsonb), :plan, :feed, :scheduled, :before, :scheduled, :address)
            """)
        .param("journey", digest.ref().journey().value())
        .param("id", digest.ref().id().value())
        .param("recipient", digest.recipient().value())
        .param("kind", word(digest.kind()))
        .param("channel", digest.channel().word())
        .param("items", StateJson.write(digest.items()))
        .param("advice", StateJson.write(digest.advice()))
        .param("plan", digest.planVersion())
        .param("feed", digest.feedVersion())
        .param("scheduled", Sql.at(digest.scheduledFor()))
        .param("before", Sql.at(digest.sendBefore()))
        .param("address", address, Types.BINARY)
        .update();
  }

  /** The urgent advice that a mail has repeated to somebody since then. */
  List<Advice> repeated(JourneyId journey, RecipientId to, Instant since) {
    return jdbc
        .sql(
            """
            select advice from digest
             where journey_id = :journey and recipient_id = :recipient and kind = 'urgent'
               and scheduled_for > :since
            """)
        .param("journey", journey.value())
        .param("recipient", to.value())
        .param("since", Sql.at(since))
        .query((row, number) -> advice(Sql.text(row, "advice")))
        .list()
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  static DigestRef fresh(JourneyId journey) {
    return new DigestRef(journey, new DigestId(UUID.randomUUID()));
  }

  static String word(DigestKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  static DigestKind kind(String word) {
    return DigestKind.valueOf(word.toUpperCase(Locale.ROOT));
  }

  static List<Advice> advice(String json) {
    return StateJson.read(json, new TypeReference<List<Advice>>() {});
  }

  static List<DigestRow.Line> lines(String json) {
    return StateJson.read(json, new TypeReference<List<DigestRow.Line>>() {});
  }
}
