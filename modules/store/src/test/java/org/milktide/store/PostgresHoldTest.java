package org.milktide.store;

import javax.sql.DataSource;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.testing.HoldContract;
import org.milktide.domain.testing.Ports;

class PostgresHoldTest extends HoldContract {
  private final DataSource database = TestingDatabase.empty();

  @Override
  protected Ports emptyStore(Catalogue catalogue) {
    TestingDatabase.empty();
    return new PostgresStore(database, catalogue);
  }
}
