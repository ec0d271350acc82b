package org.milktide.store;

import javax.sql.DataSource;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.testing.Ports;
import org.milktide.domain.testing.RepeatContract;
import org.springframework.jdbc.core.simple.JdbcClient;

class PostgresRepeatTest extends RepeatContract {
  private final DataSource database = TestingDatabase.empty();

  @Override
  protected Ports emptyStore(Catalogue catalogue) {
    TestingDatabase.empty();
    return new PostgresStore(database, catalogue);
  }

  @Override
  protected void abandon(DigestRef digest) {
    JdbcClient.create(database)
        .sql("update digest set claimed_at = clock_timestamp() - interval '3 minutes' where id = ?")
        .param(digest.id().value())
        .update();
  }
}
