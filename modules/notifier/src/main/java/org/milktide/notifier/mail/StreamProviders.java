package org.milktide.notifier.mail;

import jakarta.mail.util.StreamProvider;

/**
 * Remembers which implementation Jakarta Mail works with. Otherwise it asks the service loader,
 * which opens every jar, three times for each mail: a third of what composing one costs.
 */
final class StreamProviders {
  private StreamProviders() {}

  /** Names the implementation that the service loader finds, unless somebody named one. */
  static void remember() {
    System.getProperties()
        .putIfAbsent(
            StreamProvider.class.getName(), StreamProvider.provider().getClass().getName());
  }
}
