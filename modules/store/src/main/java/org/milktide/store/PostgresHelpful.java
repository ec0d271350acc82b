package org.milktide.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.milktide.domain.guidance.HelpfulCount;
import org.milktide.domain.guidance.TextRevision;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.port.HelpfulAnswers;
import org.milktide.domain.port.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row for each answer, found again by a hash that names nobody. */
final class PostgresHelpful implements HelpfulAnswers {
  private final JdbcClient jdbc;
  private final KeyedHash hashes;

  PostgresHelpful(JdbcClient jdbc, Secrets secrets) {
    this.jdbc = jdbc;
    this.hashes = new KeyedHash(secrets, "helpful");
  }

  @Override
  public void say(Bearer reader, TextRevision text, boolean helpful) {
    jdbc.sql(
            """
            insert into helpful_answer (hash, item, revision, helpful)
            values (:hash, :item, :revision, :helpful)
            on conflict (hash) do update set helpful = excluded.helpful
            """)
        .param("hash", hash(reader, text))
        .param("item", text.item().value())
        .param("revision", text.revision())
        .param("helpful", helpful)
        .update();
  }

  @Override
  public Optional<Boolean> said(Bearer reader, TextRevision text) {
    return jdbc.sql("select helpful from helpful_answer where hash = :hash")
        .param("hash", hash(reader, text))
        .query(Boolean.class)
        .optional();
  }

  @Override
  public List<HelpfulCount> counts() {
    return counts(jdbc);
  }

  static List<HelpfulCount> counts(JdbcClient jdbc) {
    return jdbc.sql(
            """
            select item, revision, count(*) filter (where helpful) as yes,
                   count(*) filter (where not helpful) as not_really
              from helpful_answer
             group by item, revision
             order by item collate "C", revision collate "C"
            """)
        .query((row, _) -> count(row))
        .list();
  }

  private static HelpfulCount count(ResultSet row) throws SQLException {
    ItemId item = new ItemId(Sql.text(row, "item"));
    return new HelpfulCount(
        new TextRevision(item, Sql.text(row, "revision")),
        row.getLong("yes"),
        row.getLong("not_really"));
  }

  private byte[] hash(Bearer reader, TextRevision text) {
    return hashes.of(
        String.join(
            "\n",
            reader.journey().toString(),
            reader.recipient().value(),
            text.item().value(),
            text.revision()));
  }
}
