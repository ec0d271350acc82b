package org.milktide.store;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A table of an installation's database, opened by a tool that runs beside the service. */
final class OutsideTable {
  private OutsideTable() {}

  /**
   * The database, if it has the table.
   *
   * @param what is in the table, for whoever has to be told that it is not there
   * @throws IllegalStateException in one line, where it cannot be reached or was never used
   */
  static JdbcClient open(DriverManagerDataSource database, String table, String what) {
    JdbcClient jdbc = JdbcClient.create(database);
    if (!isThere(jdbc, table, String.valueOf(database.getUrl()))) {
      throw new IllegalStateException(
          "The database has no table of " + what + " yet: start the service once, it makes it.");
    }
    return jdbc;
  }

  private static boolean isThere(JdbcClient jdbc, String table, String url) {
    try {
      return jdbc.sql("select to_regclass(:table) is not null")
          .param("table", table)
          .query(Boolean.class)
          .single();
    } catch (DataAccessException e) {
      String reason = String.valueOf(e.getMostSpecificCause().getMessage());
      throw new IllegalStateException(
          "Cannot use the database at "
              + url.replaceFirst("\\?.*", "")
              + ": "
              + reason.strip().replaceAll("\\s*\\R\\s*", " "),
          e);
    }
  }
}
