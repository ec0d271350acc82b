package org.milktide.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** Writes new digest rows. */
final class DigestRows {
  /** How long the answer to something that a person did a moment ago is worth sending. */
  private static final Duration SERVICE_VALID = Duration.ofDays(1);

  /** How soon the same answer is not given again. */
  private static final Duration LINK_PACE = Duration.ofMinutes(2);

  private final JdbcClient jdbc;

  DigestRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(DigestRow digest) {
    jdbc.sql(
            """
            insert into digest (journey_id, id, recipient_id, kind, items, plan_version,
                                feed_version, scheduled_for, send_before, next_try_at)
            values (:journey, :id, :recipient, :kind, cast(:items as jsonb), :plan, :feed,
                    :scheduled, :before, :scheduled)
            """)
        .param("journey", digest.ref().journey().value())
        .param("id", digest.ref().id().value())
        .param("recipient", digest.recipient().value())
        .param("kind", word(digest.kind()))
        .param("items", StateJson.write(digest.items()))
        .param("plan", digest.planVersion())
        .param("feed", digest.feedVersion())
        .param("scheduled", Sql.at(digest.scheduledFor()))
        .param("before", Sql.at(digest.sendBefore()))
        .update();
  }

  /**
   * A mail that answers what a person just did. A link asked for again within minutes is answered
   * by the mail that is there: a form sent twice, or by somebody who wants to flood an inbox. A
   * confirmation is not, since the address may have been corrected in between.
   */
  void insertService(JourneyId journey, RecipientId recipient, DigestKind kind, Instant now) {
    if (isErased(journey) || (isPaced(kind) && wasAnsweredLately(journey, recipient, kind, now))) {
      return;
    }
    insert(
        new DigestRow(
            fresh(journey), recipient, kind, List.of(), 0, null, now, now.plus(SERVICE_VALID)));
  }

  /** Holds the journey until the caller commits, so that an erase sees and deletes the mail. */
  private boolean isErased(JourneyId journey) {
    return jdbc.sql("select id from journey where id = :journey for key share")
        .param("journey", journey.value())
        .query()
        .listOfRows()
        .isEmpty();
  }

  private static boolean isPaced(DigestKind kind) {
    return switch (kind) {
      case LINK, DATA -> true;
      case DIGEST, QUESTION, CONFIRM -> false;
    };
  }

  private boolean wasAnsweredLately(
      JourneyId journey, RecipientId recipient, DigestKind kind, Instant now) {
    return jdbc.sql(
            """
            select exists (select 1 from digest
                            where journey_id = :journey and recipient_id = :recipient
                              and kind = :kind and scheduled_for > :since)
            """)
        .param("journey", journey.value())
        .param("recipient", recipient.value())
        .param("kind", word(kind))
        .param("since", Sql.at(now.minus(LINK_PACE)))
        .query(Boolean.class)
        .single();
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

  static List<DigestRow.Line> lines(String json) {
    return StateJson.read(json, new TypeReference<List<DigestRow.Line>>() {});
  }
}
