package org.milktide.domain.bounce;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.JourneyId;

/**
 * What a mail that comes back names of the one it is about, as far as it proves anything.
 *
 * @param digest the digest's id as hexadecimal digits and dashes; of a signed address the first 13
 *     characters (48 bits), of a Message-ID all 36
 */
public record Trace(JourneyId journey, String digest) {
  /** How many characters of a digest's id stand in a signed address. */
  public static final int SHORT = 13;

  private static final Pattern MESSAGE_ID =
      Pattern.compile("<?([0-9a-f-]{36})\\.([0-9a-f-]{36})@[^@<>\\s]{1,255}>?");

  public Trace {
    if (digest.length() != SHORT && digest.length() != 36) {
      throw new IllegalArgumentException("trace: " + digest.length() + " characters");
    }
  }

  /** All of a digest's id. */
  public static Trace of(JourneyId journey, DigestId digest) {
    return new Trace(journey, digest.toString());
  }

  /**
   * What one of our Message-IDs names. It is not signed: a digest's id is 122 random bits, and
   * whoever knows it has had the mail.
   */
  public static Optional<Trace> ofMessageId(String text) {
    Matcher matcher = MESSAGE_ID.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          of(JourneyId.parse(matcher.group(2)), new DigestId(UUID.fromString(matcher.group(1)))));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  public boolean isOf(DigestId id) {
    return id.toString().startsWith(digest);
  }
}
