package org.milktide.domain.port;

import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.testing.InMemoryStore;
import org.milktide.domain.testing.Ports;
import org.milktide.domain.testing.UrgentContract;

class InMemoryUrgentTest extends UrgentContract {
  @Override
  protected Ports emptyStore(Catalogue catalogue) {
    return new InMemoryStore(catalogue);
  }
}
