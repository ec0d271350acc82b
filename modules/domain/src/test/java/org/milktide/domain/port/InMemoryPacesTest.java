package org.milktide.domain.port;

import org.milktide.domain.testing.InMemoryPaces;
import org.milktide.domain.testing.PaceContract;

class InMemoryPacesTest extends PaceContract {
  @Override
  protected DomainPaces fresh() {
    return new InMemoryPaces();
  }
}
