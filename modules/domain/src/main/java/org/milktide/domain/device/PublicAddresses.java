package org.milktide.domain.device;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses are of the public internet: none that is this machine's, a private network's,
 * kept for documents or tests, or leads to one of these by another name (RFC 6890 and IANA's
 * registries of special-purpose addresses).
 */
public final class PublicAddresses {
  private static final List<Block> NOT_V4 =
      List.of(
          Block.of("0.0.0.0", 8),
          Block.of("10.0.0.0", 8),
          Block.of("100.64.0.0", 10),
          Block.of("127.0.0.0", 8),
          Block.of("169.254.0.0", 16),
          Block.of("172.16.0.0", 12),
          Block.of("192.0.0.0", 24),
          Block.of("192.0.2.0", 24),
          Block.of("192.31.196.0", 24),
          Block.of("192.52.193.0", 24),
          Block.of("192.88.99.0", 24),
          Block.of("192.168.0.0", 16),
          Block.of("192.175.48.0", 24),
          Block.of("198.18.0.0", 15),
          Block.of("198.51.100.0", 24),
          Block.of("203.0.113.0", 24),
          Block.of("224.0.0.0", 3));

  /** All that is handed out lies in 2000::/3; of that, not what leads elsewhere. */
  private static final Block GLOBAL_V6 = Block.of("2000::", 3);

  private static final List<Block> NOT_V6 =
      List.of(
          Block.of("2001::", 23),
          Block.of("2001:db8::", 32),
          Block.of("2002::", 16),
          Block.of("3fff::", 20));

  private PublicAddresses() {}

  /** Whether everybody on the internet means the same by it. */
  public static boolean isPublic(InetAddress address) {
    return address instanceof Inet4Address
        ? NOT_V4.stream().noneMatch(block -> block.holds(address))
        : GLOBAL_V6.holds(address) && NOT_V6.stream().noneMatch(block -> block.holds(address));
  }

  /** All addresses that begin with the same bits. */
  private static final class Block {
    private final byte[] start;
    private final int bits;

    private Block(byte[] start, int bits) {
      this.start = start;
      this.bits = bits;
    }

    static Block of(String start, int bits) {
      return new Block(InetAddress.ofLiteral(start).getAddress(), bits);
    }

    boolean holds(InetAddress address) {
      byte[] bytes = address.getAddress();
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> bit % 8;
        if (((bytes[bit / 8] ^ start[bit / 8]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }
}
