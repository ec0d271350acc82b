package org.milktide.standalone.path;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** All rows of a database, to be compared. */
final class Tables {
  /**
   * Left out: Quartz ticks all the time, the product's clock is asked and noted, and a link that
   * opens nothing is counted against those who guess ({@code asked}, a keyed hash).
   */
  private static final String NAMES =
      """
      select table_schema || '.' || table_name from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'
        and table_name not like 'qrtz%' and table_name not in ('product_clock', 'asked')
      """;

  private Tables() {}

  /** Each table's rows as one text, in an order that depends on nothing but them. */
  static Map<String, String> rows(DataSource database) {
    Map<String, String> tables = new TreeMap<>();
    try (Connection connection = database.getConnection();
        Statement names = connection.createStatement();
        ResultSet name = names.executeQuery(NAMES)) {
      while (name.next()) tables.put(name.getString(1), rows(connection, name.getString(1)));
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return tables;
  }

  private static String rows(Connection connection, String table) throws SQLException {
    String all = "select coalesce(string_agg(t::text, E'\\n' order by t::text), '') from " + table;
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(all + " t")) {
      rows.next();
      return rows.getString(1);
    }
  }
}
