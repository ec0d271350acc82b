package org.milktide.domain.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milktide.domain.device.Device;
import org.milktide.domain.device.DeviceAnswer;
import org.milktide.domain.device.DeviceName;
import org.milktide.domain.device.Health;
import org.milktide.domain.device.PushEndpoint;
import org.milktide.domain.device.PushSubscription;
import org.milktide.domain.id.DeviceId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.port.Devices;

/** The fake store's devices; takes turns with its other ports. */
final class InMemoryDevices implements Devices {
  private final Tables tables;
  private final Object turn;

  InMemoryDevices(Tables tables, Object turn) {
    this.tables = tables;
    this.turn = turn;
  }

  private List<Device> all(JourneyId id) {
    return tables.find(id).map(row -> row.devices).orElseGet(ArrayList::new);
  }

  @Override
  public Optional<DeviceId> add(
      Bearer bearer,
      PushSubscription subscription,
      Optional<PushEndpoint> instead,
      DeviceName name,
      Instant now) {
    synchronized (turn) {
      if (tables.find(bearer.journey()).isEmpty()) {
        return Optional.empty();
      }
      List<Device> own = of(bearer);
      Optional<Device> same =
          at(own, subscription.endpoint()).or(() -> instead.flatMap(old -> at(own, old)));
      instead.flatMap(old -> at(own, old)).ifPresent(all(bearer.journey())::remove);
      same.ifPresent(all(bearer.journey())::remove);
      if (same.isEmpty() && own.size() >= Device.MOST) {
        return Optional.empty();
      }
      DeviceId id = same.map(Device::id).orElseGet(() -> new DeviceId(UUID.randomUUID()));
      Health health =
          new Health(same.map(Device::health).map(Health::lastSuccess).orElse(null), null, null, 0);
      all(bearer.journey())
          .add(
              new Device(
                  id,
                  bearer.recipient(),
                  subscription,
                  same.map(Device::name).orElse(name),
                  same.map(Device::since).orElse(now),
                  health));
      return Optional.of(id);
    }
  }

  private static Optional<Device> at(List<Device> own, PushEndpoint endpoint) {
    return own.stream()
        .filter(device -> device.subscription().endpoint().equals(endpoint))
        .findFirst();
  }

  @Override
  public List<Device> of(Bearer bearer) {
    synchronized (turn) {
      return all(bearer.journey()).stream()
          .filter(device -> device.recipient().equals(bearer.recipient()))
          .sorted(Comparator.comparing(Device::since).thenComparing(one -> one.id().value()))
          .toList();
    }
  }

  @Override
  public void rename(Bearer bearer, DeviceId id, DeviceName name) {
    synchronized (turn) {
      all(bearer.journey())
          .replaceAll(
              device ->
                  isOf(device, bearer, id)
                      ? new Device(
                          id,
                          device.recipient(),
                          device.subscription(),
                          name,
                          device.since(),
                          device.health())
                      : device);
    }
  }

  @Override
  public void remove(Bearer bearer, DeviceId id) {
    synchronized (turn) {
      all(bearer.journey()).removeIf(device -> isOf(device, bearer, id));
    }
  }

  private static boolean isOf(Device device, Bearer bearer, DeviceId id) {
    return device.id().equals(id) && device.recipient().equals(bearer.recipient());
  }

  @Override
  public void answered(JourneyId journey, DeviceId id, DeviceAnswer answer, Instant now) {
    synchronized (turn) {
      List<Device> devices = all(journey);
      switch (answer) {
        case GONE -> devices.removeIf(device -> device.id().equals(id));
        case TAKEN ->
            devices.replaceAll(
                one -> one.id().equals(id) ? one.with(one.health().succeeded(now)) : one);
        case FAILED ->
            devices.replaceAll(
                one -> one.id().equals(id) ? one.with(one.health().failed(now)) : one);
      }
    }
  }
}
