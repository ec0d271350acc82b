package org.milktide.domain.link;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;

/**
 * Makes and checks the tokens of links: journey, recipient and an HMAC-SHA-256 over both, the
 * purpose and a binding. URL-safe, no personal data, the same for the same bearer each time.
 */
public final class Tokens {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int ID_BYTES = 16;
  private static final int MAC_BYTES = 16;

  /** Before the end of a token that expires; no letter of the rest. */
  private static final char END = '.';

  private static final int LONGEST_END = 14;

  private final SecretKeySpec key;

  /** Whom a link that expires was made for, and from when it opens nothing any more. */
  public record Expiring(Bearer bearer, Instant until) {}

  /** Tokens signed with the installation's own secret. */
  public Tokens(byte[] secret) {
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  /**
   * The token of a link.
   *
   * @param binding what else has to be as it was, such as the address a confirmation is for; may be
   *     empty
   */
  public String sign(Purpose purpose, Bearer bearer, String binding) {
    byte[] recipient = bearer.recipient().value().getBytes(StandardCharsets.US_ASCII);
    UUID journey = bearer.journey().value();
    byte[] mac = mac(purpose, bearer, binding);
    ByteBuffer bytes = ByteBuffer.allocate(ID_BYTES + mac.length + recipient.length);
    bytes.putLong(journey.getMostSignificantBits()).putLong(journey.getLeastSignificantBits());
    bytes.put(mac).put(recipient);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** Whom a token says it is for; nothing is proven by this, see {@link #isValid}. */
  public Optional<Bearer> read(String token) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
      if (bytes.remaining() <= ID_BYTES + MAC_BYTES || bytes.remaining() > 100) {
        return Optional.empty();
      }
      JourneyId journey = new JourneyId(new UUID(bytes.getLong(), bytes.getLong()));
      byte[] rest = Arrays.copyOfRange(bytes.array(), ID_BYTES + MAC_BYTES, bytes.capacity());
      String recipient = new String(rest, StandardCharsets.US_ASCII);
      return Optional.of(new Bearer(journey, new RecipientId(recipient)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether we made this token for this purpose, bearer and binding. */
  public boolean isValid(String token, Purpose purpose, Bearer bearer, String binding) {
    return MessageDigest.isEqual(
        token.getBytes(StandardCharsets.UTF_8),
        sign(purpose, bearer, binding).getBytes(StandardCharsets.UTF_8));
  }

  /** The bearer of a valid token without a binding. */
  public Optional<Bearer> verify(String token, Purpose purpose) {
    return read(token).filter(bearer -> isValid(token, purpose, bearer, ""));
  }

  /**
   * The token of a link that expires, to the millisecond. Its end stands in it and is signed.
   *
   * @param until the first instant at which it opens nothing any more
   */
  public String signUntil(Purpose purpose, Bearer bearer, Instant until) {
    String end = Long.toString(until.toEpochMilli(), Character.MAX_RADIX);
    return sign(purpose, bearer, end) + END + end;
  }

  /** Whose a token that expires is and until when, if we made it; it may be over by now. */
  public Optional<Expiring> readExpiring(String token, Purpose purpose) {
    int dot = token.lastIndexOf(END);
    if (dot < 0 || token.length() - dot > LONGEST_END) {
      return Optional.empty();
    }
    String signed = token.substring(0, dot);
    String end = token.substring(dot + 1);
    return read(signed)
        .filter(bearer -> isValid(signed, purpose, bearer, end))
        .map(bearer -> new Expiring(bearer, millis(end)));
  }

  /** Only ever called with what we signed. */
  private static Instant millis(String end) {
    return Instant.ofEpochMilli(Long.parseLong(end, Character.MAX_RADIX));
  }

  private byte[] mac(Purpose purpose, Bearer bearer, String binding) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(purpose.code());
      String text = bearer.journey() + "\n" + bearer.recipient() + "\n" + binding;
      return Arrays.copyOf(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), MAC_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
