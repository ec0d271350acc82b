package org.milktide.portal.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.milktide.domain.partner.PartnerSource;

/**
 * The bearer token of the installation's own settings and the CloudEvents source that it speaks
 * for; further tokens are kept by the store.
 *
 * @param source what a partner's references belong to
 */
public record ApiKey(String token, PartnerSource source) {

  /** Whether this is the token; takes as long for every wrong one. */
  boolean opens(String given) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  /** Without the token, so that no log shows it. */
  @Override
  public String toString() {
    return "ApiKey[source=" + source + "]";
  }
}
