package org.milktide.domain.port;

import java.util.Set;

/**
 * What the installation agreed with its partners.
 *
 * @param consentCollected CloudEvents sources whose subscriptions come with the parent's consent
 */
public record Partners(Set<String> consentCollected) {
  /** Nothing agreed: every parent confirms by mail. */
  public static final Partners NONE = new Partners(Set.of());

  public Partners {
    consentCollected = Set.copyOf(consentCollected);
  }

  /** Whether subscriptions of this source need no confirmation by mail. */
  public boolean hasCollectedConsent(String source) {
    return consentCollected.contains(source);
  }
}
