package org.milktide.portal.api;

/**
 * Who may report by the webhook.
 *
 * @param secret shared with the provider, whose reports are signed with it; empty: there is no
 *     webhook
 */
public record WebhookSettings(String secret) {
  public boolean isOpen() {
    return !secret.isEmpty();
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return isOpen() ? "a webhook" : "no webhook";
  }
}
