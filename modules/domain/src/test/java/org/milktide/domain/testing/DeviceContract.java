package org.milktide.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.testing.SampleDevices.FIREFOX;
import static org.milktide.domain.testing.SampleDevices.KEYS;
import static org.milktide.domain.testing.SampleDevices.endpoint;
import static org.milktide.domain.testing.SampleDevices.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milktide.domain.device.Device;
import org.milktide.domain.device.DeviceAnswer;
import org.milktide.domain.device.DeviceName;
import org.milktide.domain.device.Health;
import org.milktide.domain.device.PushSubscription;
import org.milktide.domain.id.DeviceId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.port.Subject;

/** How every store keeps the devices that people have notifications shown on. */
abstract class DeviceContract extends PeopleContract {
  private static final Instant LATER = MONDAY.plusSeconds(60);
  private static final RecipientId PARTNER = new RecipientId("partner");

  private static Bearer parent(JourneyId id) {
    return new Bearer(id, RecipientId.PARENT);
  }

  private Optional<DeviceId> add(Bearer bearer, String path, Instant now) {
    return store().devices().add(bearer, subscription(path), Optional.empty(), FIREFOX, now);
  }

  private List<Device> of(Bearer bearer) {
    return store().devices().of(bearer);
  }

  private void answered(Bearer bearer, Optional<DeviceId> id, DeviceAnswer answer, Instant now) {
    store().devices().answered(bearer.journey(), id.orElseThrow(), answer, now);
  }

  @Test
  void aDeviceIsKeptAsItWasGivenAndTheOldestComesFirst() {
    Bearer anna = parent(family(ANNA));
    Optional<DeviceId> young = add(anna, "young", LATER);
    Optional<DeviceId> old = add(anna, "old", MONDAY);

    assertThat(of(anna))
        .containsExactly(
            new Device(
                old.orElseThrow(),
                RecipientId.PARENT,
                subscription("old"),
                FIREFOX,
                MONDAY,
                Health.NEW),
            new Device(
                young.orElseThrow(),
                RecipientId.PARENT,
                subscription("young"),
                FIREFOX,
                LATER,
                Health.NEW));
  }

  @Test
  void eachPersonHasDevicesOfTheirOwn() {
    JourneyId id = family(ANNA);
    Bearer partner = new Bearer(id, PARTNER);
    Optional<DeviceId> annas = add(parent(id), "same", MONDAY);
    Optional<DeviceId> partners = add(partner, "same", MONDAY);
    assertThat(partners).isPresent().isNotEqualTo(annas);

    store().devices().remove(partner, annas.orElseThrow());
    store().devices().rename(partner, annas.orElseThrow(), new DeviceName("Not yours"));
    assertThat(of(parent(id))).extracting(Device::name).containsExactly(FIREFOX);

    store().devices().remove(partner, partners.orElseThrow());
    assertThat(of(partner)).isEmpty();
    assertThat(of(parent(id))).hasSize(1);
  }

  @Test
  void theSameEndpointAgainIsTheSameDeviceAndIsWellAgain() {
    Bearer anna = parent(family(ANNA));
    Optional<DeviceId> id = add(anna, "a", MONDAY);
    store().devices().rename(anna, id.orElseThrow(), new DeviceName("My old phone"));
    answered(anna, id, DeviceAnswer.FAILED, LATER);
    PushSubscription again = new PushSubscription(endpoint("a"), KEYS, 2);

    assertThat(store().devices().add(anna, again, Optional.empty(), FIREFOX, LATER)).isEqualTo(id);

    assertThat(of(anna))
        .containsExactly(
            new Device(
                id.orElseThrow(),
                RecipientId.PARENT,
                again,
                new DeviceName("My old phone"),
                MONDAY,
                Health.NEW));
  }

  @Test
  void aBrowserThatGotAnotherEndpointIsTheSameDevice() {
    Bearer anna = parent(family(ANNA));
    Optional<DeviceId> id = add(anna, "a", MONDAY);
    add(anna, "b", LATER);

    assertThat(
            store()
                .devices()
                .add(anna, subscription("c"), Optional.of(endpoint("a")), FIREFOX, LATER))
        .isEqualTo(id);
    assertThat(of(anna))
        .extracting(Device::subscription)
        .containsExactly(subscription("c"), subscription("b"));
  }

  @Test
  void aBrowserThatHadBothEndpointsIsOneDevice() {
    Bearer anna = parent(family(ANNA));
    add(anna, "a", MONDAY);
    Optional<DeviceId> id = add(anna, "b", LATER);

    assertThat(
            store()
                .devices()
                .add(anna, subscription("b"), Optional.of(endpoint("a")), FIREFOX, LATER))
        .isEqualTo(id);
    assertThat(of(anna)).extracting(Device::subscription).containsExactly(subscription("b"));
  }

  @Test
  void anEleventhDeviceIsNotKeptAndTheTenStillCanChange() {
    Bearer anna = parent(family(ANNA));
    for (int i = 0; i < Device.MOST; i++) {
      assertThat(add(anna, "device-" + i, MONDAY.plusSeconds(i))).isPresent();
    }

    assertThat(add(anna, "one-more", LATER)).isEmpty();
    assertThat(add(anna, "device-3", LATER)).isPresent();
    assertThat(of(anna)).hasSize(Device.MOST);
  }

  @Test
  void whereThereIsNoJourneyNoDeviceIsKept() {
    Bearer nobody = parent(fresh());

    assertThat(add(nobody, "a", MONDAY)).isEmpty();
    assertThat(of(nobody)).isEmpty();
  }

  @Test
  void failuresAreCountedUntilAMessageGetsThrough() {
    Bearer anna = parent(family(ANNA));
    Optional<DeviceId> id = add(anna, "a", MONDAY);
    Instant third = MONDAY.plus(Duration.ofDays(2));
    answered(anna, id, DeviceAnswer.FAILED, MONDAY);
    answered(anna, id, DeviceAnswer.FAILED, LATER);
    answered(anna, id, DeviceAnswer.FAILED, third);
    assertThat(of(anna).getFirst().health()).isEqualTo(new Health(null, MONDAY, third, 3));

    answered(anna, id, DeviceAnswer.TAKEN, third);
    assertThat(of(anna).getFirst().health()).isEqualTo(new Health(third, null, null, 0));

    answered(anna, id, DeviceAnswer.FAILED, third.plusSeconds(1));
    assertThat(of(anna).getFirst().health())
        .isEqualTo(new Health(third, third.plusSeconds(1), third.plusSeconds(1), 1));
  }

  @Test
  void aDeviceThatIsGoneIsForgottenAndAnAnswerForItLaterIsNoTrouble() {
    Bearer anna = parent(family(ANNA));
    Optional<DeviceId> id = add(anna, "a", MONDAY);
    Optional<DeviceId> other = add(anna, "b", MONDAY);

    answered(anna, id, DeviceAnswer.GONE, LATER);
    answered(anna, id, DeviceAnswer.TAKEN, LATER);
    answered(parent(fresh()), other, DeviceAnswer.GONE, LATER);

    assertThat(of(anna)).extracting(Device::id).containsExactly(other.orElseThrow());
  }

  @Test
  void devicesAreAmongWhatIsHeldAndGoWithTheJourney() {
    JourneyId id = family(ANNA);
    add(parent(id), "a", MONDAY);
    add(new Bearer(id, PARTNER), "b", LATER);
    assertThat(store().data().holdings(id).orElseThrow().devices())
        .extracting(device -> device.subscription().endpoint())
        .containsExactly(endpoint("a"), endpoint("b"));

    store().data().erase(new Subject.Existing(id), LATER);

    assertThat(of(parent(id))).isEmpty();
    assertThat(add(parent(id), "a", LATER)).isEmpty();
  }
}
