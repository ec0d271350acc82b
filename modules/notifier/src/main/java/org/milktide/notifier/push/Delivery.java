package org.milktide.notifier.push;

import java.time.Instant;

/** What came of a message to one device. */
sealed interface Delivery {
  /** The push service took it. */
  record Taken() implements Delivery {}

  /** The browser ended its subscription. */
  record Gone() implements Delivery {}

  /** The service does not take our key or token: our mistake, and not the device's. */
  record Unwelcome(int code) implements Delivery {}

  /** It will not go this time, and trying again would not help. */
  record Hopeless(String reason) implements Delivery {}

  /** It did not get through, and may another time. */
  record Lost(String reason) implements Delivery {}

  /** The service wants to be left alone until then, which says nothing of the device. */
  record Busy(Instant until) implements Delivery {}
}
