package org.milktide.portal.devices;

import java.util.Map;
import java.util.Optional;
import org.milktide.domain.device.BrowserKeys;
import org.milktide.domain.device.PublicAddresses;
import org.milktide.domain.device.PushEndpoint;
import org.milktide.domain.device.PushHosts;
import org.milktide.domain.device.PushSubscription;
import org.milktide.domain.device.VapidKeys;
import org.springframework.stereotype.Component;

/** Reads what a browser says of its subscription; anybody could have written it. */
@Component
final class SubscriptionForm {
  private final PushHosts hosts;
  private final VapidKeys keys;
  private final NameLookup names;

  SubscriptionForm(PushHosts hosts, VapidKeys keys, NameLookup names) {
    this.hosts = hosts;
    this.keys = keys;
    this.names = names;
  }

  /**
   * The subscription of a form.
   *
   * @throws IllegalArgumentException saying what is wrong with it, and nothing that was in it
   */
  PushSubscription read(Map<String, String> typed) {
    PushEndpoint endpoint = endpoint(typed, "endpoint");
    BrowserKeys browser =
        BrowserKeys.parse(typed.getOrDefault("p256dh", ""), typed.getOrDefault("auth", ""));
    int key =
        keys.withPublicText(typed.getOrDefault("key", ""))
            .orElseThrow(() -> new IllegalArgumentException("key is none of ours"))
            .number();
    return new PushSubscription(endpoint, browser, key);
  }

  /** The endpoint that the browser gave up for this one. */
  Optional<PushEndpoint> instead(Map<String, String> typed) {
    return typed.getOrDefault("instead", "").isEmpty()
        ? Optional.empty()
        : Optional.of(PushEndpoint.parse(typed.getOrDefault("instead", "")));
  }

  /** A host that is not known here is looked at again when something is sent. */
  private PushEndpoint endpoint(Map<String, String> typed, String field) {
    PushEndpoint endpoint = PushEndpoint.parse(typed.getOrDefault(field, ""));
    if (!hosts.allow(endpoint.host())) {
      throw new IllegalArgumentException("endpoint is not of a push service that we send to");
    }
    if (!names.addresses(endpoint.host()).stream().allMatch(PublicAddresses::isPublic)) {
      throw new IllegalArgumentException("endpoint leads to an address that is not public");
    }
    return endpoint;
  }
}
