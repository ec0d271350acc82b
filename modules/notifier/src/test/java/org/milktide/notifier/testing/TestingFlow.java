package org.milktide.notifier.testing;

import org.milktide.domain.pace.PaceLimit;
import org.milktide.domain.testing.InMemoryPaces;
import org.milktide.notifier.delivery.Circuit;
import org.milktide.notifier.delivery.Flow;
import org.milktide.notifier.delivery.Pacing;

/** Nothing that holds mails back, unless something happens. */
public final class TestingFlow {
  private TestingFlow() {}

  public static Flow open() {
    return of(new Circuit());
  }

  public static Flow of(Circuit circuit) {
    return new Flow(circuit, new Pacing(new InMemoryPaces(), new PaceLimit(1_000_000)));
  }
}
