package org.milktide.content;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Somebody's word that an item's text is right, as it was then.
 *
 * @param role what makes them able to say so, like "lactation consultant"
 * @param hashes {@link Wording#revision} of what they read, by language
 */
public record Review(String by, String role, Instant at, Map<Locale, String> hashes) {
  public Review {
    hashes = Collections.unmodifiableMap(new LinkedHashMap<>(hashes));
  }

  boolean covers(Locale language, Wording words) {
    return words.revision().equals(hashes.get(language));
  }
}
