package org.milktide.notifier.delivery;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.notifier.mail.Composition;
import org.milktide.notifier.mail.MailComposer;
import org.milktide.notifier.push.DevicePost;
import org.milktide.notifier.smtp.Post;
import org.milktide.notifier.smtp.Posted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One digest's attempt to leave. It always ends with a conclusion, never with an exception. */
final class Attempt implements Callable<Conclusion> {
  private static final Logger log = LoggerFactory.getLogger(Attempt.class);

  /** What all attempts share. */
  record Means(
      MailComposer composer,
      Post post,
      Flow flow,
      RetryPolicy retries,
      InstantSource clock,
      DevicePost devices) {
    /** Without devices. */
    Means(MailComposer composer, Post post, Flow flow, RetryPolicy retries, InstantSource clock) {
      this(composer, post, flow, retries, clock, DevicePost.NONE);
    }
  }

  private final Means means;
  private final ClaimedDigest digest;
  private final ClaimAge age;

  Attempt(Means means, ClaimedDigest digest, ClaimAge age) {
    this.means = means;
    this.digest = digest;
    this.age = age;
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
      return new Conclusion(digest, new Outcome.Postponed(now, "too late"));
    }
    Duration left = age.left();
    if (!left.isPositive()) {
      // Not tried at all: the rest of the batch goes on as a new one, at the server's pace.
      return new Conclusion(digest, new Outcome.Postponed(now, "mail server slow"));
    }
    if (digest.channel() == Channel.PUSH) {
      return new Conclusion(digest, means.devices().post(digest, left, now));
    }
    Optional<Circuit.Wait> waiting = means.flow().circuit().waiting(now);
    if (waiting.isPresent()) {
      return new Conclusion(digest, postponed(waiting.get()));
    }
    return switch (means.composer().compose(digest, now)) {
      case Composition.Ready(var mail) -> new Conclusion(digest, post(mail, left, now));
      case Composition.InPart(var mail, var leftOut) -> inPart(post(mail, left, now), leftOut);
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

  private Outcome post(MimeMessage mail, Duration left, Instant now) {
    return means
        .flow()
        .circuit()
        .ask(now)
        .<Outcome>map(this::postponed)
        .orElseGet(() -> outcome(means.post().post(mail, left), now));
  }

  private Outcome.Postponed postponed(Circuit.Wait wait) {
    return new Outcome.Postponed(RetryPolicy.noLaterThanItMay(digest, wait.until()), wait.reason());
  }

  private Outcome outcome(Posted posted, Instant now) {
    switch (posted) {
      case Posted.Accepted(), Posted.Refused _, Posted.Later _ -> means.flow().circuit().worked();
      case Posted.Unanswered(String reason) -> means.flow().circuit().failed(now, reason);
      case Posted.Broken(String reason) -> means.flow().circuit().failed(now, reason);
      case Posted.Down _ -> {}
    }
    means.flow().pacing().heard(digest, posted, now);
    return switch (posted) {
      case Posted.Accepted() -> new Outcome.Sent();
      case Posted.Refused(String reason, var status) -> new Outcome.Failed(reason, status);
      case Posted.Later(String reason, var _) -> means.retries().again(digest, now, reason);
      case Posted.Broken(String reason) -> means.retries().again(digest, now, reason);
      case Posted.Unanswered(String reason) ->
          new Outcome.Unanswered(means.retries().again(digest, now, reason).at(), reason);
      case Posted.Down(String reason) -> postponed(means.flow().circuit().failed(now, reason));
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
