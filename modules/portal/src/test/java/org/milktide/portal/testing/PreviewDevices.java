package org.milktide.portal.testing;

import java.util.List;
import java.util.Optional;
import org.milktide.domain.device.DeviceAnswer;
import org.milktide.domain.device.DeviceName;
import org.milktide.domain.id.DeviceId;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.testing.SampleDevices;

/** Devices in every state. */
record PreviewDevices(TestPortal portal) {
  void addTo(Bearer bearer) {
    add(bearer, "Firefox on Android", List.of(DeviceAnswer.TAKEN));
    add(bearer, "Safari on iPad", List.of());
    add(bearer, "Chrome on Windows", List.of(DeviceAnswer.TAKEN, DeviceAnswer.FAILED));
  }

  private void add(Bearer bearer, String name, List<DeviceAnswer> answers) {
    DeviceId id =
        portal
            .store
            .devices()
            .add(
                bearer,
                SampleDevices.subscription(String.valueOf(name.hashCode())),
                Optional.empty(),
                new DeviceName(name),
                portal.now())
            .orElseThrow();
    answers.forEach(
        answer -> portal.store.devices().answered(bearer.journey(), id, answer, portal.now()));
  }
}
