package org.milktide.notifier.push;

import java.time.Duration;
import java.time.Instant;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Outcome;

/** Sends digests to the devices of their recipients. */
public interface DevicePost extends AutoCloseable {
  /**
   * Sends a digest to all devices of its recipient, and says what became of it: sent where one push
   * service took it, else tried again, else by email.
   *
   * @param left how long this may take; with too little left nothing is tried
   */
  Outcome post(ClaimedDigest digest, Duration left, Instant now);

  @Override
  void close();

  /** For where there are no devices: everything goes by email. */
  DevicePost NONE =
      new DevicePost() {
        @Override
        public Outcome post(ClaimedDigest digest, Duration left, Instant now) {
          return new Outcome.Fallback(now, "no device");
        }

        @Override
        public void close() {
          // Nothing is open.
        }
      };
}
