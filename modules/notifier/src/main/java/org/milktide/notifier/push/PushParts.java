package org.milktide.notifier.push;

import java.time.InstantSource;
import org.milktide.domain.device.PushHosts;
import org.milktide.domain.device.VapidKeys;
import org.milktide.domain.link.Links;
import org.milktide.domain.port.Devices;

/** Puts the sending to devices together. */
public final class PushParts {
  private PushParts() {}

  /**
   * What an installation chooses.
   *
   * @param service what it calls itself
   * @param contact where push services turn to
   */
  public record Settings(String service, PushContact contact, PushHosts hosts) {}

  /**
   * What messages are made of and whom they go to.
   *
   * @param realTime the world's clock, whatever the product's says
   */
  public record World(
      Links links,
      LockScreenWords words,
      VapidKeys keys,
      Devices devices,
      InstantSource realTime) {}

  /** Devices reached over the internet. */
  public static DevicePost internet(Settings settings, World world, PushWatch watch) {
    return over(
        new HttpWire(settings.hosts(), HttpWire.Outside.internet()), settings, world, watch);
  }

  static DevicePost over(Wire wire, Settings settings, World world, PushWatch watch) {
    DeviceSender sender =
        new DeviceSender(
            wire,
            new Sealing(P256.fastest()),
            new VapidTokens(settings.contact(), world.realTime()),
            world.keys(),
            new Patience(world.realTime()));
    Announcement announcement = new Announcement(settings.service(), world.links(), world.words());
    return new DigestPost(world.devices(), announcement, sender, watch, wire);
  }
}
