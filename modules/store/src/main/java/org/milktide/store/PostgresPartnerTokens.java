package org.milktide.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milktide.domain.partner.PartnerSecret;
import org.milktide.domain.partner.PartnerSource;
import org.milktide.domain.partner.PartnerToken;
import org.milktide.domain.port.PartnerTokens;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the table each time, so that a revoked token opens nothing from the next request on. */
final class PostgresPartnerTokens implements PartnerTokens {
  private static final String COLUMNS = "id, name, source, created_at, revoked_at, last_used";

  private final JdbcClient jdbc;

  PostgresPartnerTokens(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(PartnerToken token, PartnerSecret secret) {
    jdbc.sql(
            """
            insert into partner_token (id, hash, name, source, created_at)
            values (:id, :hash, :name, :source, :created)
            """)
        .param("id", token.id())
        .param("hash", secret.hash())
        .param("name", token.name())
        .param("source", token.source().value())
        .param("created", Sql.at(token.createdAt()))
        .update();
  }

  @Override
  public List<PartnerToken> all() {
    return jdbc.sql("select " + COLUMNS + " from partner_token order by created_at, id")
        .query(PostgresPartnerTokens::token)
        .list();
  }

  @Override
  public Optional<PartnerToken> use(PartnerSecret secret, Instant now) {
    Optional<PartnerToken> found =
        jdbc.sql(
                "select "
                    + COLUMNS
                    + " from partner_token where hash = :hash and revoked_at is null")
            .param("hash", secret.hash())
            .query(PostgresPartnerTokens::token)
            .optional();
    found.ifPresent(token -> note(token, now));
    return found;
  }

  /** Written once a day and not with each request. */
  private void note(PartnerToken token, Instant now) {
    LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
    if (token.lastUsed() == null || token.lastUsed().isBefore(today)) {
      jdbc.sql("update partner_token set last_used = :today where id = :id")
          .param("today", today)
          .param("id", token.id())
          .update();
    }
  }

  @Override
  public boolean revoke(UUID id, Instant now) {
    return jdbc.sql(
                "update partner_token set revoked_at = coalesce(revoked_at, :now) where id = :id")
            .param("now", Sql.at(now))
            .param("id", id)
            .update()
        == 1;
  }

  private static PartnerToken token(ResultSet row, int number) throws SQLException {
    OffsetDateTime revoked = row.getObject("revoked_at", OffsetDateTime.class);
    return new PartnerToken(
        Sql.uuid(row, "id"),
        Sql.text(row, "name"),
        new PartnerSource(Sql.text(row, "source")),
        Sql.instant(row, "created_at"),
        revoked == null ? null : revoked.toInstant(),
        row.getObject("last_used", LocalDate.class));
  }
}
