package org.milktide.notifier.push;

import java.util.concurrent.TimeUnit;
import org.milktide.domain.testing.SampleDevices;

/** How many messages a second one core can make, by each provider: a key pair and ECDH each. */
final class CurveSpeed {
  private static final long SECONDS = 3;

  private CurveSpeed() {}

  public static void main(String[] args) {
    for (int round = 1; round <= 3; round++) {
      measure(P256.javas());
      measure(P256.fastest());
    }
  }

  private static void measure(P256 curve) {
    Sealing sealing = new Sealing(curve);
    byte[] message = new byte[300];
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    long keys = 0;
    while (System.nanoTime() < end) {
      curve.agree(curve.fresh().getPrivate(), SampleDevices.KEYS.p256dh());
      keys++;
    }
    end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    long sealed = 0;
    while (System.nanoTime() < end) {
      sealing.seal(message, SampleDevices.KEYS, 1024);
      sealed++;
    }
    System.out.printf(
        "%-10s key pair and ECDH %,7d/s, whole messages %,7d/s%n",
        curve.provider(), keys / SECONDS, sealed / SECONDS);
  }
}
