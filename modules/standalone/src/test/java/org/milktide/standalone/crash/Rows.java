package org.milktide.standalone.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;

/** Looks at the rows of an embedded database from outside, whoever runs it. */
final class Rows {
  private final Path dir;

  /** The rows of the database in a data directory. */
  Rows(Path data) {
    this.dir = data.resolve("postgres");
  }

  /** The process id of its server. */
  long server() throws IOException {
    return Long.parseLong(lock().getFirst().strip());
  }

  /**
   * Counts the digests whose sender is dead, and lets two minutes of database time go by for them.
   */
  int abandon() throws IOException, SQLException {
    try (var connection = connection();
        var statement = connection.createStatement()) {
      return statement.executeUpdate(
          "update digest set claimed_at = claimed_at - interval '2 minutes'"
              + " where state = 'sending'");
    }
  }

  /** Where the product's clock stands. */
  OffsetDateTime clock() throws IOException, SQLException {
    return ask("select now from product_clock", OffsetDateTime.class);
  }

  /** How many journeys got a digest. */
  long journeysWithDigest() throws IOException, SQLException {
    return ask(
        "select count(distinct journey_id) from digest where kind = 'digest' and state = 'sent'",
        Long.class);
  }

  /** How many digests ended as sent. */
  long sent() throws IOException, SQLException {
    return ask("select count(*) from digest where state = 'sent'", Long.class);
  }

  /** How many digests are not concluded, or ended in doubt. */
  long open() throws IOException, SQLException {
    return ask(
        "select count(*) from digest where state in ('ready', 'sending', 'unknown', 'failed')",
        Long.class);
  }

  private <T> T ask(String question, Class<T> type) throws IOException, SQLException {
    try (var connection = connection();
        var statement = connection.createStatement();
        var answer = statement.executeQuery(question)) {
      answer.next();
      return answer.getObject(1, type);
    }
  }

  private java.sql.Connection connection() throws IOException, SQLException {
    String port = lock().get(3).strip();
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/milktide",
        "milktide",
        Files.readString(dir.resolve("password")).strip());
  }

  private List<String> lock() throws IOException {
    return Files.readAllLines(dir.resolve("cluster/postmaster.pid"));
  }
}
