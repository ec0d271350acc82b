package org.milktide.domain.device;

/**
 * A browser's agreement to show what we send.
 *
 * @param vapidKey the number of the key pair that it was made with, which it takes messages of
 */
public record PushSubscription(PushEndpoint endpoint, BrowserKeys keys, int vapidKey) {
  public PushSubscription {
    if (vapidKey < 1) {
      throw new IllegalArgumentException("key pairs for push are counted from 1");
    }
  }
}
