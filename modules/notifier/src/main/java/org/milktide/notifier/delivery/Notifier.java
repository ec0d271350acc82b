package org.milktide.notifier.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.port.DigestQueue;
import org.milktide.notifier.mail.MailComposer;
import org.milktide.notifier.smtp.Post;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Claims digests, sends them side by side, and writes down what became of them. */
public final class Notifier implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Notifier.class);

  private final DigestQueue queue;
  private final Attempt.Means means;
  private final Ledger ledger;
  private final ExecutorService senders;

  /** A notifier with a post of its own, which it closes. */
  public Notifier(
      DigestQueue queue, MailComposer composer, Post post, Options options, InstantSource clock) {
    this.queue = queue;
    this.means = new Attempt.Means(composer, post, options.retries(), clock);
    this.ledger = new Ledger(queue);
    this.senders =
        Executors.newFixedThreadPool(
            options.parallel(), Thread.ofVirtual().name("sender-", 0).factory());
  }

  /**
   * How to send.
   *
   * @param parallel how many digests are made and sent at a time
   */
  public record Options(int parallel, RetryPolicy retries) {}

  /**
   * Sends what may be sent of these.
   *
   * @return what was written down: of these, and of earlier ones that could not be written then
   * @throws RuntimeException when the queue cannot be reached; calling again finishes the work
   */
  public List<Conclusion> deliver(List<DigestRef> digests, Instant now) {
    List<Conclusion> earlier = ledger.write(now);
    List<ClaimedDigest> claimed = queue.claim(digests.stream().distinct().toList(), now);
    ledger.add(send(claimed));
    List<Conclusion> written = new ArrayList<>(earlier);
    written.addAll(ledger.write(means.clock().instant()));
    return written;
  }

  private List<Conclusion> send(List<ClaimedDigest> claimed) {
    AtomicBoolean down = new AtomicBoolean();
    List<Future<Outcome>> attempts =
        claimed.stream().map(digest -> senders.submit(new Attempt(means, digest, down))).toList();
    List<Conclusion> conclusions = new ArrayList<>();
    for (int i = 0; i < claimed.size(); i++) {
      conclusions.add(new Conclusion(claimed.get(i), await(claimed.get(i), attempts.get(i))));
    }
    return conclusions;
  }

  private Outcome await(ClaimedDigest digest, Future<Outcome> attempt) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return attempt.get();
        } catch (InterruptedException e) {
          // What left has to be written down, or it would be sent again; every wait is bounded.
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      return broken(digest, e.getCause() == null ? e : e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** One digest that breaks never stops its batch. Messages of errors may hold an address. */
  private Outcome broken(ClaimedDigest digest, Throwable cause) {
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

  /** Lets what is on its way finish, then closes the post. */
  @Override
  public void close() {
    senders.close();
    means.post().close();
  }
}
