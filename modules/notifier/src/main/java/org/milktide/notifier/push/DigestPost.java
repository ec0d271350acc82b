package org.milktide.notifier.push;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.milktide.domain.device.Device;
import org.milktide.domain.device.DeviceAnswer;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.port.Devices;

/** Sends a digest to all devices of its recipient at once, and decides what that comes to. */
final class DigestPost implements DevicePost {
  /** More than what two messages to a device may take, as after a 413. */
  private static final Duration ENOUGH = Duration.ofSeconds(25);

  private final Devices devices;
  private final Announcement announcement;
  private final DeviceSender sender;
  private final PushWatch watch;
  private final AutoCloseable wire;
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("device-", 0).factory());

  DigestPost(
      Devices devices,
      Announcement announcement,
      DeviceSender sender,
      PushWatch watch,
      AutoCloseable wire) {
    this.devices = devices;
    this.announcement = announcement;
    this.sender = sender;
    this.watch = watch;
    this.wire = wire;
  }

  @Override
  public Outcome post(ClaimedDigest digest, Duration left, Instant now) {
    if (left.compareTo(ENOUGH) < 0) {
      return new Outcome.Retry(now, "push slow");
    }
    Bearer reader = new Bearer(digest.ref().journey(), digest.recipient());
    List<Device> live = devices.of(reader).stream().filter(Device::isSentTo).toList();
    if (live.isEmpty()) {
      return new Outcome.Fallback(now, "no device");
    }
    Optional<PushMessage> message = announcement.of(digest, now);
    if (message.isEmpty()) {
      return new Outcome.Fallback(now, "no words for an item");
    }
    return outcome(digest, sendAll(PushLetter.of(digest, message.get()), reader, live, now), now);
  }

  private List<Delivery> sendAll(PushLetter letter, Bearer reader, List<Device> live, Instant now) {
    List<Future<Delivery>> sending = new ArrayList<>();
    for (Device device : live) {
      sending.add(threads.submit(() -> send(letter, reader, device, now)));
    }
    return sending.stream().map(DigestPost::result).toList();
  }

  private Delivery send(PushLetter letter, Bearer reader, Device device, Instant now) {
    Delivery delivery = sender.send(letter, device.subscription(), now);
    watch.note(device.subscription().endpoint().origin(), delivery, now);
    Optional<DeviceAnswer> answer =
        switch (delivery) {
          case Delivery.Taken() -> Optional.of(DeviceAnswer.TAKEN);
          case Delivery.Gone() -> Optional.of(DeviceAnswer.GONE);
          case Delivery.Lost(String _), Delivery.Hopeless(String _) ->
              Optional.of(DeviceAnswer.FAILED);
          // Not the device's fault: one bad key must not make everybody's devices look dead.
          case Delivery.Unwelcome(int _), Delivery.Busy(Instant _) -> Optional.empty();
        };
    answer.ifPresent(said -> devices.answered(reader.journey(), device.id(), said, now));
    return delivery;
  }

  private static Delivery result(Future<Delivery> sending) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return sending.get();
        } catch (InterruptedException e) {
          // What left has to be written down, or it would be sent again; each wait is bounded.
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      return new Delivery.Hopeless("broken: " + cause.getClass().getSimpleName());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** One device that has it is enough; else one that may have it is worth trying for a while. */
  private static Outcome outcome(ClaimedDigest digest, List<Delivery> all, Instant now) {
    if (all.contains(new Delivery.Taken())) {
      return new Outcome.Sent();
    }
    return all.stream()
        .flatMap(delivery -> again(delivery, now).stream())
        .min(Comparator.comparing(Again::notBefore))
        .map(again -> Perseverance.again(digest, again.notBefore(), again.reason(), now))
        .orElseGet(() -> new Outcome.Fallback(now, reason(all)));
  }

  private record Again(Instant notBefore, String reason) {}

  private static Optional<Again> again(Delivery delivery, Instant now) {
    return switch (delivery) {
      case Delivery.Lost(String reason) -> Optional.of(new Again(now, reason));
      case Delivery.Busy(Instant until) -> Optional.of(new Again(until, "push service busy"));
      case Delivery.Taken(),
          Delivery.Gone(),
          Delivery.Unwelcome(int _),
          Delivery.Hopeless(String _) ->
          Optional.empty();
    };
  }

  private static String reason(List<Delivery> all) {
    return all.stream().anyMatch(Delivery.Unwelcome.class::isInstance)
        ? "push service refuses our key"
        : all.stream().allMatch(new Delivery.Gone()::equals) ? "all devices gone" : "push failed";
  }

  @Override
  public void close() {
    threads.close();
    try {
      wire.close();
    } catch (Exception e) {
      throw new IllegalStateException("connections could not be closed", e);
    }
  }
}
