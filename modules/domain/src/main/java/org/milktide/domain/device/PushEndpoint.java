package org.milktide.domain.device;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a push service takes messages for one browser. Browsers give it, so anybody can: https on
 * port 443, a host with a name, nobody's name or password in it. Whether the host is one that we
 * send to is {@link PushHosts}' to say. Whoever knows it may be able to send, so no log shows it.
 */
public record PushEndpoint(URI address) {
  private static final int LONGEST = 1000;
  private static final int HTTPS = 443;
  private static final Pattern HOST =
      Pattern.compile(
          "(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

  public PushEndpoint {
    require(address.toString().length() <= LONGEST, "is longer than " + LONGEST + " characters");
    require("https".equals(address.getScheme()), "is not https");
    require(address.getHost() != null, "names no host");
    require(address.getRawUserInfo() == null, "has a user in it");
    require(address.getPort() == -1 || address.getPort() == HTTPS, "has a port other than 443");
    require(address.getRawFragment() == null, "has a fragment");
    require(HOST.matcher(address.getHost()).matches(), "names a host that is none by name");
    require(address.getRawAuthority().matches("[^@\\\\]+"), "has a user in it");
  }

  /**
   * Reads an address that somebody sent.
   *
   * @throws IllegalArgumentException when it is none of this kind; its message does not hold it
   */
  public static PushEndpoint parse(String text) {
    try {
      URI given = new URI(text);
      String host = given.getHost();
      require(host != null, "names no host");
      // The same place in one spelling: hosts and schemes do not tell upper case from lower.
      String authority = given.getRawAuthority();
      String plain =
          text.replaceFirst(Pattern.quote(authority), authority.toLowerCase(Locale.ROOT));
      return new PushEndpoint(new URI(plain));
    } catch (URISyntaxException noAddress) {
      throw new IllegalArgumentException("endpoint is no address");
    }
  }

  /** In lower case. */
  public String host() {
    return address.getHost();
  }

  /** What push services are told apart by (RFC 6454), such as {@code https://push.example.org}. */
  public String origin() {
    return "https://" + host();
  }

  private static void require(boolean holds, String complaint) {
    if (!holds) {
      throw new IllegalArgumentException("endpoint " + complaint);
    }
  }

  @Override
  public String toString() {
    return "(an endpoint)";
  }
}
