package org.milktide.domain.id;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Name-based UUIDs, version 5 (RFC 9562); the JDK itself only makes version 3. */
final class NameUuid {
  /** The namespace of partner sources: UUIDv5(URL namespace, "https://milktide.org/sources"). */
  private static final UUID SOURCES =
      version5(
          UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), "https://milktide.org/sources");

  private NameUuid() {}

  /** UUIDv5 of a name in the namespace that the source's own name makes. */
  static UUID version5(String source, String name) {
    return version5(version5(SOURCES, source), name);
  }

  static UUID version5(UUID namespace, String name) {
    MessageDigest sha1 = sha1();
    sha1.update(
        ByteBuffer.allocate(16)
            .putLong(namespace.getMostSignificantBits())
            .putLong(namespace.getLeastSignificantBits())
            .array());
    ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
    long high = (hash.getLong() & 0xffffffffffff0fffL) | 0x0000000000005000L;
    long low = (hash.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new UUID(high, low);
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
