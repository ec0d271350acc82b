package org.milktide.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.id.JourneyId;

/** How Java values stand in PostgreSQL. */
final class Sql {
  private Sql() {}

  /** An instant as a timestamptz parameter. */
  static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static @Nullable OffsetDateTime atOrNull(@Nullable Instant instant) {
    return instant == null ? null : at(instant);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static UUID uuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  static String text(ResultSet row, String column) throws SQLException {
    return row.getString(column);
  }

  /** Ids as an array parameter. */
  static UUID[] ids(Collection<JourneyId> journeys) {
    return journeys.stream().map(JourneyId::value).toArray(UUID[]::new);
  }

  static UUID[] journeysOf(Collection<DigestRef> digests) {
    return digests.stream().map(digest -> digest.journey().value()).toArray(UUID[]::new);
  }

  static UUID[] digestsOf(Collection<DigestRef> digests) {
    return digests.stream().map(digest -> digest.id().value()).toArray(UUID[]::new);
  }
}
