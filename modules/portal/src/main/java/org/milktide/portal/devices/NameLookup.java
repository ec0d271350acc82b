package org.milktide.portal.devices;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host. */
public interface NameLookup {
  /** All that are known; none where the name is not, or not here. */
  List<InetAddress> addresses(String host);

  /** As this machine finds them. */
  static List<InetAddress> bySystem(String host) {
    try {
      return List.of(InetAddress.getAllByName(host));
    } catch (UnknownHostException notHere) {
      return List.of();
    }
  }
}
