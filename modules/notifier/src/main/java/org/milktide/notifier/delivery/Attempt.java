package org.milktide.notifier.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Outcome;
import org.milktide.notifier.mail.Composition;
import org.milktide.notifier.mail.MailComposer;
import org.milktide.notifier.smtp.Post;
import org.milktide.notifier.smtp.Posted;

/** One digest's attempt to leave. */
final class Attempt implements Callable<Outcome> {
  /** What all attempts share. */
  record Means(MailComposer composer, Post post, RetryPolicy retries, InstantSource clock) {}

  private final Means means;
  private final ClaimedDigest digest;
  private final AtomicBoolean down;

  /**
   * An attempt of a batch.
   *
   * @param down set once the server cannot be reached: the rest of the batch does not wait for it
   */
  Attempt(Means means, ClaimedDigest digest, AtomicBoolean down) {
    this.means = means;
    this.digest = digest;
    this.down = down;
  }

  @Override
  public Outcome call() {
    Instant now = means.clock().instant();
    if (!now.isBefore(digest.sendBefore())) {
      // Its moment has passed while it waited; the next claim gives it back to the plan.
      return new Outcome.Retry(now, "too late");
    }
    if (down.get()) {
      return means.retries().again(digest, now, "mail server down");
    }
    return switch (means.composer().compose(digest, now)) {
      case Composition.Ready(var mail) -> outcome(means.post().post(mail), now);
      case Composition.Impossible(String reason) -> new Outcome.Failed(reason);
      case Composition.NotNow(String reason) -> means.retries().again(digest, now, reason);
    };
  }

  private Outcome outcome(Posted posted, Instant now) {
    return switch (posted) {
      case Posted.Accepted() -> new Outcome.Sent();
      case Posted.Refused(String reason) -> new Outcome.Failed(reason);
      case Posted.Later(String reason) -> means.retries().again(digest, now, reason);
      case Posted.Down(String reason) -> {
        down.set(true);
        yield means.retries().again(digest, now, reason);
      }
    };
  }
}
