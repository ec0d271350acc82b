package org.milktide.portal.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** What counts as one asker: an IPv4 address, or the /64 that an IPv6 connection is given whole. */
final class Network {
  private static final int PREFIX_BYTES = 8;

  private Network() {}

  /** The network of a client's address; anything that is none counts as itself. */
  static String of(String address) {
    try {
      InetAddress client = InetAddress.ofLiteral(address.replaceFirst("%.*$", ""));
      return client instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(client.getAddress(), PREFIX_BYTES))
          : client.getHostAddress();
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
