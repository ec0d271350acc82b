package org.milktide.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One real PostgreSQL for this module's tests, migrated once and emptied for each of them. */
final class TestingDatabase {
  private static final DataSource DATA_SOURCE = start();

  private TestingDatabase() {}

  private static DataSource start() {
    try {
      // Stops with the JVM, by the library's own shutdown hook.
      @SuppressWarnings("resource")
      DataSource dataSource = EmbeddedPostgres.builder().start().getPostgresDatabase();
      Flyway.configure().dataSource(dataSource).load().migrate();
      return dataSource;
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL could not be started", e);
    }
  }

  static DataSource empty() {
    JdbcClient.create(DATA_SOURCE)
        .sql(
            """
            truncate journey, recent_feeds, journey_event, feed_entry, waiting_event, address, invited_address,
                     digest, ledger, erased, silenced, withheld_advice, secret, product_clock, asked, suppressed,
                     catalogue, catalogue_item, partner_token, request_count, request_key,
                     helpful_answer,
                     came_back, soft_bounce, lease,
                     mail_domain
            """)
        .update();
    return DATA_SOURCE;
  }
}
