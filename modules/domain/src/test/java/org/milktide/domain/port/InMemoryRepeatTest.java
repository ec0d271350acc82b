package org.milktide.domain.port;

import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.testing.InMemoryStore;
import org.milktide.domain.testing.Ports;
import org.milktide.domain.testing.RepeatContract;
import org.milktide.domain.testing.SampleCatalogue;

class InMemoryRepeatTest extends RepeatContract {
  private InMemoryStore store = new InMemoryStore(SampleCatalogue.CATALOGUE);

  @Override
  protected Ports emptyStore(Catalogue catalogue) {
    store = new InMemoryStore(catalogue);
    return store;
  }

  @Override
  protected void abandon(DigestRef digest) {
    store.abandon(digest);
  }
}
