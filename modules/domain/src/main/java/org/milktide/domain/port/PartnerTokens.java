package org.milktide.domain.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milktide.domain.partner.PartnerSecret;
import org.milktide.domain.partner.PartnerToken;

/** The tokens that partners were given. What one process changes holds for all at once. */
public interface PartnerTokens {
  /** Keeps a new token by the hash of its secret. */
  void add(PartnerToken token, PartnerSecret secret);

  /** All tokens, revoked ones too, oldest first. */
  List<PartnerToken> all();

  /**
   * The token of a secret, whose use is noted; empty where there is none or it was revoked.
   *
   * @param now the product clock's instant
   */
  Optional<PartnerToken> use(PartnerSecret secret, Instant now);

  /**
   * From now on the token opens nothing.
   *
   * @return false where there is no such token; true for one that was revoked before
   */
  boolean revoke(UUID id, Instant now);
}
