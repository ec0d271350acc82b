package org.milktide.standalone.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Speaks SQL to the database through the real driver. */
final class Sql {
  private Sql() {}

  static void run(EmbeddedDatabase database, String command) throws SQLException {
    try (var connection = connect(database);
        var statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  static String ask(EmbeddedDatabase database, String question) throws SQLException {
    try (var connection = connect(database);
        var statement = connection.createStatement();
        var answer = statement.executeQuery(question)) {
      answer.next();
      return answer.getString(1);
    }
  }

  private static Connection connect(EmbeddedDatabase database) throws SQLException {
    return DriverManager.getConnection(
        database.jdbcUrl(), database.username(), database.password());
  }
}
