package org.milktide.domain.bounce;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.JourneyId;

/**
 * Makes and reads the addresses that belong to one delivery each: {@code bounce+<token>@domain}. A
 * token is 54 letters and digits, the same in any case: purpose, then journey, 48 bits of the
 * digest's id and 96 bits of an HMAC-SHA-256 over all three, as one number of base 36.
 */
public final class ReturnPaths {
  /** With the plus and a token this is 64 octets, the most that a local part may have. */
  public static final int LONGEST_LOCAL_PART = 9;

  private static final String ALGORITHM = "HmacSHA256";
  private static final int ID_BYTES = 16 + 6;
  private static final int MAC_BYTES = 12;
  private static final int DIGITS = 53;
  private static final Pattern TOKEN = Pattern.compile("[a-z][0-9a-z]{" + DIGITS + "}");
  private static final Pattern LOCAL_PART =
      Pattern.compile("[a-z0-9._-]{1," + LONGEST_LOCAL_PART + "}");

  private final String localPart;
  private final String domain;
  private final SecretKeySpec key;

  /** What an address is for; a token of one purpose is none of another. */
  public enum Purpose {
    /** The envelope's sender: what cannot be delivered comes here. */
    BOUNCE('b'),
    /** What a person answers comes here. */
    REPLY('r'),
    /** A mail program's own unsubscribe comes here. */
    UNSUBSCRIBE('u');

    private final char code;

    Purpose(char code) {
      this.code = code;
    }
  }

  /** An address that we signed. */
  public record Signed(Purpose purpose, Trace trace) {}

  /**
   * Addresses beside one whose server takes plus addresses.
   *
   * @throws IllegalArgumentException when its local part has over nine characters or other than
   *     small letters, digits, dots, dashes and underscores
   */
  public ReturnPaths(EmailAddress base, byte[] secret) {
    String text = base.canonical();
    int at = text.lastIndexOf('@');
    this.localPart = text.substring(0, at);
    this.domain = text.substring(at + 1);
    this.key = new SecretKeySpec(secret, ALGORITHM);
    if (!LOCAL_PART.matcher(localPart).matches()) {
      throw new IllegalArgumentException(
          "needs at most " + LONGEST_LOCAL_PART + " plain letters, digits or dots before the @");
    }
  }

  /** The delivery's own address for this purpose. */
  public EmailAddress of(Purpose purpose, JourneyId journey, DigestId digest) {
    byte[] id = id(journey.value(), digest.value().getMostSignificantBits() >>> 16);
    ByteBuffer all = ByteBuffer.allocate(ID_BYTES + MAC_BYTES).put(id).put(mac(purpose, id));
    String number = new BigInteger(1, all.array()).toString(Character.MAX_RADIX);
    String token = purpose.code + "0".repeat(DIGITS - number.length()) + number;
    return new EmailAddress(localPart + "+" + token + "@" + domain);
  }

  /** What an address says, if it is ours and we signed it. */
  public Optional<Signed> read(String address) {
    String text = address.strip().toLowerCase(Locale.ROOT);
    String head = localPart + "+";
    String tail = "@" + domain;
    if (!text.startsWith(head) || !text.endsWith(tail)) {
      return Optional.empty();
    }
    int from = head.length();
    int to = text.length() - tail.length();
    return from < to ? signed(text.substring(from, to)) : Optional.empty();
  }

  /** Whether an address has our form, whoever signed it: a forged one is counted, not answered. */
  public boolean isOurs(String address) {
    String text = address.strip().toLowerCase(Locale.ROOT);
    return text.endsWith("@" + domain)
        && (text.startsWith(localPart + "+") || text.equals(localPart + "@" + domain));
  }

  private Optional<Signed> signed(String token) {
    if (!TOKEN.matcher(token).matches()) {
      return Optional.empty();
    }
    byte[] number = new BigInteger(token.substring(1), Character.MAX_RADIX).toByteArray();
    int length = ID_BYTES + MAC_BYTES;
    int extra = Math.max(0, number.length - length);
    byte[] all = new byte[length];
    if (extra > 1 || (extra == 1 && number[0] != 0)) {
      return Optional.empty();
    }
    System.arraycopy(number, extra, all, length - number.length + extra, number.length - extra);
    byte[] id = Arrays.copyOf(all, ID_BYTES);
    byte[] mac = Arrays.copyOfRange(all, ID_BYTES, length);
    return purpose(token.charAt(0))
        .filter(purpose -> MessageDigest.isEqual(mac, mac(purpose, id)))
        .map(purpose -> new Signed(purpose, trace(id)));
  }

  private static Optional<Purpose> purpose(char code) {
    return Arrays.stream(Purpose.values()).filter(one -> one.code == code).findFirst();
  }

  private static byte[] id(UUID journey, long digest) {
    return ByteBuffer.allocate(ID_BYTES)
        .putLong(journey.getMostSignificantBits())
        .putLong(journey.getLeastSignificantBits())
        .putShort((short) (digest >>> 32))
        .putInt((int) digest)
        .array();
  }

  private static Trace trace(byte[] id) {
    ByteBuffer bytes = ByteBuffer.wrap(id);
    JourneyId journey = new JourneyId(new UUID(bytes.getLong(), bytes.getLong()));
    long digest = (bytes.getShort() & 0xFFFFL) << 32 | (bytes.getInt() & 0xFFFFFFFFL);
    return new Trace(journey, new UUID(digest << 16, 0).toString().substring(0, Trace.SHORT));
  }

  private byte[] mac(Purpose purpose, byte[] id) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(purpose.name().getBytes(StandardCharsets.US_ASCII));
      return Arrays.copyOf(mac.doFinal(id), MAC_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
