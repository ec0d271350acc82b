package org.milktide.domain.link;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
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

  private final SecretKeySpec key;

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
