package org.milktide.notifier.push;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.milktide.domain.device.PushHosts;

/**
 * Finds the addresses of push services, and of nothing else. The client connects to what is
 * returned here and asks nobody again, so a name that changes its mind between the look and the
 * connection gains nothing.
 */
final class GuardedNames implements DnsResolver {
  private final PushHosts hosts;
  private final DnsResolver names;
  private final Predicate<InetAddress> allowed;

  GuardedNames(PushHosts hosts, DnsResolver names, Predicate<InetAddress> allowed) {
    this.hosts = hosts;
    this.names = names;
    this.allowed = allowed;
  }

  /** Not a failure of the network: we do not want to go there. */
  static final class ForbiddenPlace extends UnknownHostException {
    private static final long serialVersionUID = 1;

    ForbiddenPlace(String reason) {
      super(reason);
    }
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    if (!hosts.allow(host)) {
      throw new ForbiddenPlace("host is not on the list");
    }
    InetAddress[] found = names.resolve(host);
    if (found == null || found.length == 0) {
      throw new UnknownHostException("host has no address");
    }
    if (!Arrays.stream(found).allMatch(allowed)) {
      throw new ForbiddenPlace("host has an address that is not public");
    }
    return found;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
