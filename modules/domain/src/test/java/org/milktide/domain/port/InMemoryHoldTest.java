package org.milktide.domain.port;

import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.testing.HoldContract;
import org.milktide.domain.testing.InMemoryStore;
import org.milktide.domain.testing.Ports;

class InMemoryHoldTest extends HoldContract {
  @Override
  protected Ports emptyStore(Catalogue catalogue) {
    return new InMemoryStore(catalogue);
  }
}
