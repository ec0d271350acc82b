package org.milktide.portal;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.partner.PartnerSource;

/**
 * What an installation chooses for its pages and API.
 *
 * @param baseUrl where parents reach the portal, such as {@code https://guide.example.org}
 * @param serviceName what the service calls itself on its pages
 * @param privacyNotice the page that says what is kept and why; null: none is linked
 * @param apiToken the bearer token of the partner API
 * @param apiSource the CloudEvents source that the token speaks for
 * @param mailStaysHere whether mail goes to a local mailbox instead of to people; every page says
 *     so
 */
public record PortalSettings(
    URI baseUrl,
    String serviceName,
    @Nullable URI privacyNotice,
    String apiToken,
    String apiSource,
    boolean mailStaysHere) {
  public static final String DEFAULT_SERVICE_NAME = "Milktide";
  public static final String DEFAULT_API_SOURCE = "urn:milktide:partner";

  private static final int SHORTEST_TOKEN = 16;

  public PortalSettings {
    requireWebAddress("base URL", baseUrl);
    if (privacyNotice != null) {
      requireWebAddress("privacy notice", privacyNotice);
    }
    require(!serviceName.isBlank(), "service name: is empty");
    require(
        apiToken.length() >= SHORTEST_TOKEN && apiToken.chars().allMatch(c -> c > ' ' && c < 127),
        "MILKTIDE_API_TOKEN: needs at least " + SHORTEST_TOKEN + " visible ASCII characters");
    requireSource(apiSource);
  }

  /** Settings in which all that can be left out is. */
  public static PortalSettings of(URI baseUrl, String apiToken) {
    return new PortalSettings(
        baseUrl, DEFAULT_SERVICE_NAME, null, apiToken, DEFAULT_API_SOURCE, false);
  }

  private static void requireSource(String source) {
    try {
      PartnerSource _ = new PartnerSource(source);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("API " + e.getMessage(), e);
    }
  }

  private static void requireWebAddress(String name, URI address) {
    String scheme = Objects.requireNonNullElse(address.getScheme(), "");
    require(
        (scheme.equals("http") || scheme.equals("https"))
            && address.getHost() != null
            && address.getRawFragment() == null,
        name + ": '" + address + "' is not an address such as https://guide.example.org");
  }

  private static void require(boolean holds, String complaint) {
    if (!holds) {
      throw new IllegalArgumentException(complaint);
    }
  }

  /** Without the token, so that no log shows it. */
  @Override
  public String toString() {
    return "PortalSettings[baseUrl="
        + baseUrl
        + ", serviceName="
        + serviceName
        + ", apiSource="
        + apiSource
        + ", mailStaysHere="
        + mailStaysHere
        + "]";
  }
}
