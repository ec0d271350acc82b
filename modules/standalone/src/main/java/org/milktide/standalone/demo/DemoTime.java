package org.milktide.standalone.demo;

import java.time.Instant;
import java.util.concurrent.TimeoutException;

/** The product clock as the demo moves it. */
interface DemoTime {
  Instant now();

  /** Moves to an instant that is not earlier; all that was told before is applied on return. */
  void moveTo(Instant target) throws TimeoutException;

  /** Stays where it is until all that was told so far is applied and all that is due is sent. */
  default void settle() throws TimeoutException {
    moveTo(now());
  }
}
