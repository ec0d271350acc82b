package org.milktide.domain.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.milktide.domain.device.Device;
import org.milktide.domain.device.DeviceAnswer;
import org.milktide.domain.device.DeviceName;
import org.milktide.domain.device.PushEndpoint;
import org.milktide.domain.device.PushSubscription;
import org.milktide.domain.id.DeviceId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.link.Bearer;

/** The devices that each person of a journey has notifications shown on. */
public interface Devices {
  /**
   * Keeps a device. Where this person has one with the same endpoint, or with the one that the
   * browser says this takes the place of, it is that one: it keeps its name and age, and is well
   * again.
   *
   * @param instead an endpoint that the browser gave up for this; empty: none
   * @return empty when this person has {@link Device#MOST} others already, or there is no such
   *     journey
   */
  Optional<DeviceId> add(
      Bearer bearer,
      PushSubscription subscription,
      Optional<PushEndpoint> instead,
      DeviceName name,
      Instant now);

  /** A person's devices, the oldest first. */
  List<Device> of(Bearer bearer);

  /** Gives a device another name; does nothing where this person has no such device. */
  void rename(Bearer bearer, DeviceId id, DeviceName name);

  /** Forgets a device; does nothing where this person has no such device. */
  void remove(Bearer bearer, DeviceId id);

  /** Notes what a push service answered; does nothing where there is no such device any more. */
  void answered(JourneyId journey, DeviceId id, DeviceAnswer answer, Instant now);
}
