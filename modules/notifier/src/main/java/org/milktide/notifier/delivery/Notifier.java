package org.milktide.notifier.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Concluded;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.port.DigestQueue;
import org.milktide.notifier.mail.MailComposer;
import org.milktide.notifier.push.DevicePost;
import org.milktide.notifier.smtp.Post;

/** Claims digests, sends them side by side, and writes down what became of them. */
public final class Notifier implements AutoCloseable {
  private final DigestQueue queue;
  private final Attempt.Means means;
  private final Ledger ledger;
  private final LongSupplier nanos;
  private final ExecutorService senders;

  /** A notifier with a post of its own, which it closes. */
  public Notifier(
      DigestQueue queue, MailComposer composer, Post post, Options options, InstantSource clock) {
    this(
        queue,
        new Attempt.Means(
            composer, post, options.flow(), options.retries(), clock, options.devices()),
        options.parallel(),
        System::nanoTime);
  }

  Notifier(DigestQueue queue, Attempt.Means means, int parallel, LongSupplier nanos) {
    this.queue = queue;
    this.means = means;
    this.ledger = new Ledger(queue);
    this.nanos = nanos;
    this.senders =
        Executors.newFixedThreadPool(parallel, Thread.ofVirtual().name("sender-", 0).factory());
  }

  /**
   * How to send.
   *
   * @param parallel how many digests are made and sent at a time
   * @param flow shared by all that talk to the same mail server
   * @param devices for what goes by push
   */
  public record Options(int parallel, RetryPolicy retries, Flow flow, DevicePost devices) {
    /** Without devices. */
    public Options(int parallel, RetryPolicy retries, Flow flow) {
      this(parallel, retries, flow, DevicePost.NONE);
    }
  }

  /**
   * Sends what may be sent of these.
   *
   * @return what became of those that were claimed
   * @throws RuntimeException when the queue cannot be reached; calling again finishes the work
   */
  public List<Conclusion> deliver(List<DigestRef> digests, Instant now) {
    ledger.write(now);
    means
        .flow()
        .circuit()
        .waiting(now)
        .ifPresent(wait -> queue.holdMails(digests, wait.until(), wait.reason(), now));
    // Before the claim: by the database's clock it is no older than this says.
    ClaimAge age = new ClaimAge(nanos, nanos.getAsLong());
    List<ClaimedDigest> claimed = queue.claim(digests.stream().distinct().toList(), now);
    Pacing.Split split = means.flow().pacing().split(claimed, now);
    split.later().forEach(ledger::add);
    List<Attempt> attempts =
        split.now().stream().map(digest -> new Attempt(means, digest, age)).toList();
    List<Conclusion> conclusions = new ArrayList<>(split.later());
    conclusions.addAll(new Batch(senders, ledger, means.clock()).run(attempts));
    ledger.write(means.clock().instant());
    return conclusions;
  }

  /**
   * Those of the digests that are over, whoever concluded them and when. Asked for after each
   * {@link #deliver}, so that an end is told even where its sender died before telling it: the
   * doorbell comes again then.
   */
  public List<Concluded> concluded(List<DigestRef> digests) {
    return queue.concluded(digests.stream().distinct().toList());
  }

  /** Lets what is on its way finish, then closes the post. */
  @Override
  public void close() {
    senders.close();
    means.post().close();
  }
}
