package org.milktide.notifier.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.milktide.domain.digest.Channel;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.notifier.mail.Composition;
import org.milktide.notifier.mail.MailComposer;
import org.milktide.notifier.smtp.Post;
import org.milktide.notifier.smtp.Posted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One digest's attempt to leave. It always ends with a conclusion, never with an exception. */
final class Attempt implements Callable<Conclusion> {
  private static final Logger log = LoggerFactory.getLogger(Attempt.class);

  /** What all attempts share. */
  record Means(MailComposer composer, Post post, RetryPolicy retries, InstantSource clock) {}

  private final Means means;
  private final ClaimedDigest digest;
  private final ClaimAge age;
  private final AtomicBoolean down;

  /**
   * An attempt of a batch.
   *
   * @param down set once the server cannot be reached: the rest of the batch does not wait for it
   */
  Attempt(Means means, ClaimedDigest digest, ClaimAge age, AtomicBoolean down) {
    this.means = means;
    this.digest = digest;
    this.age = age;
    this.down = down;
  }

  /** One digest that breaks never stops its batch. */
  @Override
  public Conclusion call() {
    try {
      return conclusion();
    } catch (RuntimeException | Error e) {
      return new Conclusion(digest, broken(e));
    }
  }

  private Conclusion conclusion() {
    Instant now = means.clock().instant();
    if (!now.isBefore(digest.sendBefore())) {
      // Its moment has passed while it waited; the next claim gives it back to the plan.
      return new Conclusion(digest, new Outcome.Retry(now, "too late"));
    }
    if (down.get()) {
      return new Conclusion(digest, means.retries().again(digest, now, "mail server down"));
    }
    Duration left = age.left();
    if (!left.isPositive()) {
      // Not tried at all: the rest of the batch goes on as a new one, at the server's pace.
      return new Conclusion(digest, new Outcome.Retry(now, "mail server slow"));
    }
    if (digest.channel() == Channel.PUSH) {
      return new Conclusion(digest, new Outcome.Fallback(now, "no device"));
    }
    return switch (means.composer().compose(digest, now)) {
      case Composition.Ready(var mail) ->
          new Conclusion(digest, outcome(means.post().post(mail, left), now));
      case Composition.InPart(var mail, var leftOut) ->
          inPart(outcome(means.post().post(mail, left), now), leftOut);
      case Composition.Impossible(String reason) ->
          new Conclusion(digest, new Outcome.Failed(reason));
      case Composition.NotNow(String reason) ->
          new Conclusion(digest, means.retries().again(digest, now, reason));
    };
  }

  /** Only what was sent in part is over in part: any other outcome is one of the whole. */
  private Conclusion inPart(Outcome outcome, Set<PlannedItem.Key> leftOut) {
    return outcome instanceof Outcome.Sent
        ? new Conclusion(digest, outcome, leftOut)
        : new Conclusion(digest, outcome);
  }

  private Outcome outcome(Posted posted, Instant now) {
    return switch (posted) {
      case Posted.Accepted() -> new Outcome.Sent();
      case Posted.Refused(String reason) -> new Outcome.Failed(reason);
      case Posted.Later(String reason) -> means.retries().again(digest, now, reason);
      case Posted.Unanswered(String reason) -> {
        down.set(true);
        Outcome.Retry again = means.retries().again(digest, now, reason);
        yield new Outcome.Unanswered(again.at(), reason);
      }
      case Posted.Down(String reason) -> {
        down.set(true);
        yield means.retries().again(digest, now, reason);
      }
    };
  }

  /** Messages of errors may hold an address. */
  private Outcome broken(Throwable cause) {
    Outcome.Retry again =
        means.retries().again(digest, means.clock().instant(), "could not be made");
    StackTraceElement[] trace = cause.getStackTrace();
    log.error(
        "digest {} could not be sent ({} at {}); it is tried again at {}",
        digest.ref().id(),
        cause.getClass().getName(),
        trace.length == 0 ? "?" : trace[0],
        again.at());
    return again;
  }
}
