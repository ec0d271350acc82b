package org.milktide.store;

import java.util.List;
import org.milktide.domain.guidance.HelpfulCount;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What readers said of texts, in an installation's database, for tools beside the service. */
public final class HelpfulTable {
  private HelpfulTable() {}

  /**
   * The counts in a database that the service made, by item and revision.
   *
   * @param url its JDBC address
   * @throws IllegalStateException in one line, where it cannot be reached or was never used
   */
  public static List<HelpfulCount> countsAt(String url, String user, String password) {
    return PostgresHelpful.counts(
        OutsideTable.open(
            new DriverManagerDataSource(url, user, password), "helpful_answer", "answers"));
  }
}
