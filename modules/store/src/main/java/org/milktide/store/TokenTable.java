package org.milktide.store;

import org.milktide.domain.port.PartnerTokens;
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
    return new PostgresPartnerTokens(
        OutsideTable.open(
            new DriverManagerDataSource(url, user, password), "partner_token", "partners"));
  }
}
