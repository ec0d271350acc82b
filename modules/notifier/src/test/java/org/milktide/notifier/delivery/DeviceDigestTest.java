package org.milktide.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Outcome;
import org.milktide.notifier.push.DevicePost;
import org.milktide.notifier.smtp.Post;
import org.milktide.notifier.smtp.Posted;
import org.milktide.notifier.testing.Families;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.testing.TestingClock;
import org.milktide.notifier.testing.TestingDigestQueue;
import org.milktide.notifier.testing.TestingFlow;

/** Digests by push beside digests by mail. */
class DeviceDigestTest {
  private final TestingClock clock = new TestingClock(Families.NOW);
  private final TestingDigestQueue queue = new TestingDigestQueue();
  private final List<ClaimedDigest> pushed = new ArrayList<>();
  private final List<MimeMessage> mailed = new ArrayList<>();

  private final Post downMailServer =
      new Post() {
        @Override
        public Posted post(MimeMessage mail, Duration left) {
          mailed.add(mail);
          return new Posted.Down("no connection");
        }

        @Override
        public void close() {
          // Nothing is open.
        }
      };

  private DevicePost devices(Outcome outcome) {
    return new DevicePost() {
      @Override
      public Outcome post(ClaimedDigest digest, Duration left, Instant now) {
        pushed.add(digest);
        return outcome;
      }

      @Override
      public void close() {
        // Nothing is open.
      }
    };
  }

  private static ClaimedDigest digest(Channel channel, String email) {
    ClaimedDigest mail =
        Families.digest(DigestKind.DIGEST, Families.expecting(email, null), "test.one");
    return new ClaimedDigest(
        mail.ref(),
        mail.recipient(),
        mail.kind(),
        channel,
        mail.items(),
        mail.scheduledFor(),
        mail.sendBefore(),
        mail.attempt(),
        mail.state());
  }

  private List<Outcome> deliver(DevicePost devices, ClaimedDigest... digests) {
    List<DigestRef> refs = List.of(digests).stream().map(queue::add).toList();
    Attempt.Means means =
        new Attempt.Means(
            Mails.composer(),
            downMailServer,
            TestingFlow.open(),
            RetryPolicy.DEFAULT,
            clock,
            devices);
    try (Notifier notifier = new Notifier(queue, means, 1, System::nanoTime)) {
      return notifier.deliver(refs, clock.instant()).stream().map(Conclusion::outcome).toList();
    }
  }

  @Test
  void devicesAreReachedWhileTheMailServerIsDown() {
    List<Outcome> outcomes =
        deliver(
            devices(new Outcome.Sent()),
            digest(Channel.EMAIL, "ana@example.net"),
            digest(Channel.PUSH, "ben@example.net"));

    assertThat(outcomes.get(0)).isInstanceOf(Outcome.Postponed.class);
    assertThat(outcomes.get(1)).isEqualTo(new Outcome.Sent());
    assertThat(mailed).hasSize(1);
    assertThat(pushed).extracting(ClaimedDigest::channel).containsExactly(Channel.PUSH);
  }

  @Test
  void whatDevicesDoNotTakeIsNotMailedByTheSameAttempt() {
    Outcome fallback = new Outcome.Fallback(Families.NOW, "no device");

    assertThat(deliver(devices(fallback), digest(Channel.PUSH, "ben@example.net")))
        .containsExactly(fallback);
    assertThat(mailed).isEmpty();
  }

  @Test
  void nothingIsPushedFromSendBeforeOn() {
    clock.forward(Duration.ofHours(6));

    deliver(devices(new Outcome.Sent()), digest(Channel.PUSH, "ben@example.net"));

    assertThat(pushed).isEmpty();
  }
}
