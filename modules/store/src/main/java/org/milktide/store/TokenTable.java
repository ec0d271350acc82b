package org.milktide.store;

import org.milktide.domain.port.PartnerTokens;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The partners' tokens of an installation's database, for tools that run beside the service. */
public final class TokenTable {
  private TokenTable() {}

  /**
   * The tokens in a database that the service made.
   *
   * @param url its JDBC address
   * @throws IllegalStateException in one line, where it cannot be reached or was never used
   */
  public static PartnerTokens at(String url, String user, String password) {
    JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(url, user, password));
    if (!isThere(jdbc, url)) {
      throw new IllegalStateException(
          "The database has no table of partners yet: start the service once, it makes it.");
    }
    return new PostgresPartnerTokens(jdbc);
  }

  private static boolean isThere(JdbcClient jdbc, String url) {
    try {
      return jdbc.sql("select to_regclass('partner_token') is not null")
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
