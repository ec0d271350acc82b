package org.milktide.domain.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token that was given to a partner, without its secret. A partner may have several, so that one
 * can take over from another.
 *
 * @param name for people, 1 to 100 characters in one line
 * @param source what it speaks for
 * @param revokedAt from when on it opens nothing; null: it opens the API
 * @param lastUsed the last day (UTC) on which it opened something; null: none yet
 */
public record PartnerToken(
    UUID id,
    String name,
    PartnerSource source,
    Instant createdAt,
    @Nullable Instant revokedAt,
    @Nullable LocalDate lastUsed) {
  private static final int LONGEST_NAME = 100;

  public PartnerToken {
    if (name.isBlank()
        || name.length() > LONGEST_NAME
        || name.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "name: needs 1 to " + LONGEST_NAME + " characters in one line");
    }
  }

  /** A token that nobody has used yet. */
  public static PartnerToken created(UUID id, String name, PartnerSource source, Instant now) {
    return new PartnerToken(id, name, source, now, null, null);
  }
}
