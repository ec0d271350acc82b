package org.milktide.portal.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * The one bearer token and the CloudEvents source that it speaks for.
 *
 * @param source what a partner's references belong to
 */
public record ApiKey(String token, String source) {
  private static final String SCHEME = "Bearer ";

  /** Whether an {@code Authorization} header holds the token; takes as long for every wrong one. */
  boolean opens(String authorization) {
    String given =
        authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
            ? authorization.substring(SCHEME.length()).strip()
            : "";
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  /** Without the token, so that no log shows it. */
  @Override
  public String toString() {
    return "ApiKey[source=" + source + "]";
  }
}
