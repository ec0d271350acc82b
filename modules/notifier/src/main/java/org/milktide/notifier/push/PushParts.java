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
   * @param realTime the world's clock, whatever the product's says
   */
  public record Settings(
      String service,
      PushContact contact,
      PushHosts hosts,
      VapidKeys keys,
      InstantSource realTime) {}

  /** What messages are made of, and whom they go to. */
  public record World(Links links, LockScreenWords words, Devices devices) {}

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
            new VapidTokens(settings.contact(), settings.realTime()),
            settings.keys(),
            new Patience(settings.realTime()));
    Announcement announcement = new Announcement(settings.service(), world.links(), world.words());
    return new DigestPost(world.devices(), announcement, sender, watch, wire);
  }
}
