package org.milktide.portal.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The devices that show a person's notifications, and the offer to add this one.
 *
 * @param done what was just done, in words; null after nothing
 * @param key the public key that a new subscription is made with, in base64url
 * @param address where devices are told of and changed
 * @param discreet whether a notification says nothing of what it is about
 */
public record DevicesView(
    @Nullable String done,
    List<Line> devices,
    String key,
    String address,
    boolean discreet,
    String preferences,
    String journey) {
  public DevicesView {
    devices = List.copyOf(devices);
  }

  /**
   * One device.
   *
   * @param state how it is, in words
   * @param fingerprint by which a browser knows itself
   * @param sentTo whether messages are sent there
   */
  public record Line(
      String id, String name, String state, String since, String fingerprint, boolean sentTo) {}
}
