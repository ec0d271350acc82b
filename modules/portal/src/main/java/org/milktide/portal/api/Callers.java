package org.milktide.portal.api;

import java.time.Instant;
import java.util.Optional;
import org.milktide.domain.partner.PartnerSecret;
import org.milktide.domain.port.PartnerTokens;
import org.springframework.stereotype.Component;

/** Knows partners by their tokens. */
@Component
final class Callers {
  private static final String SCHEME = "Bearer ";
  private static final int LONGEST = 500;

  private final ApiKey key;
  private final PartnerTokens tokens;

  Callers(ApiKey key, PartnerTokens tokens) {
    this.key = key;
    this.tokens = tokens;
  }

  /** The token of an {@code Authorization} header; empty where it holds none. */
  static String token(String authorization) {
    return authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? authorization.substring(SCHEME.length()).strip()
        : "";
  }

  /** The partner who has this token. */
  Optional<Caller> find(String token, Instant now) {
    if (token.isEmpty() || token.length() > LONGEST) {
      return Optional.empty();
    }
    if (key.opens(token)) {
      return Optional.of(new Caller(key.source(), "configured"));
    }
    return tokens
        .use(new PartnerSecret(token), now)
        .map(found -> new Caller(found.source(), found.id().toString()));
  }
}
