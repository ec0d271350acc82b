package org.milktide.standalone.demo;

import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import org.milktide.standalone.clock.ProductTime;

/** The running installation's clock. */
final class StandaloneTime implements DemoTime {
  private final ProductTime time;

  StandaloneTime(ProductTime time) {
    this.time = time;
  }

  @Override
  public Instant now() {
    return time.now();
  }

  @Override
  public void moveTo(Instant target) throws TimeoutException {
    try {
      time.moveTo(target);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the demo stops");
    }
  }
}
