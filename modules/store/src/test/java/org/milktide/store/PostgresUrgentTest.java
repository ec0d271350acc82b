package org.milktide.store;

import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.testing.Ports;
import org.milktide.domain.testing.UrgentContract;

class PostgresUrgentTest extends UrgentContract {
  @Override
  protected Ports emptyStore(Catalogue catalogue) {
    return new PostgresStore(TestingDatabase.empty(), catalogue);
  }
}
