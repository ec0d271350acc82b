package org.milktide.notifier.inbound;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.bounce.ReturnPaths;
import org.milktide.domain.port.Bounces;
import org.milktide.domain.port.Journeys;
import org.milktide.domain.port.Leases;
import org.milktide.domain.port.Limits;
import org.milktide.domain.port.Suppressions;
import org.milktide.domain.postmaster.Postmaster;
import org.milktide.notifier.mail.ReplyMails;
import org.milktide.notifier.smtp.Post;
import org.milktide.notifier.words.DigestWords;
import org.springframework.context.SmartLifecycle;

/** Reads the mailbox every so often, for as long as the service runs. */
public final class InboundMail implements SmartLifecycle {
  private final @Nullable MailboxReader reader;
  private final Duration every;
  private final @Nullable Post post;
  private volatile @Nullable Thread thread;

  private InboundMail(@Nullable MailboxReader reader, Duration every, @Nullable Post post) {
    this.reader = reader;
    this.every = every;
    this.post = post;
  }

  /** No mailbox is read. */
  public static InboundMail none() {
    return new InboundMail(null, Duration.ofDays(1), null);
  }

  /** What is known, and who acts. */
  public record Parts(
      Bounces bounces,
      Journeys journeys,
      Limits limits,
      Suppressions suppressions,
      Leases leases,
      Postmaster postmaster,
      InstantSource clock,
      MeterRegistry meters) {}

  /** How answers are made and leave; the post is closed with this. */
  public record Answering(ReplyMails mails, DigestWords words, Post post) {}

  /** Reads a mailbox. */
  public static InboundMail of(
      InboundSettings settings, ReturnPaths paths, Parts parts, Answering answering) {
    Replies replies =
        new Replies(
            new Replies.Ports(
                parts.bounces(), parts.journeys(), parts.limits(), parts.suppressions()),
            parts.postmaster(),
            new Replies.Writer(answering.mails(), answering.words(), answering.post()),
            settings.forwardTo());
    Treatment treatment = new Treatment(new Classifier(paths), parts.postmaster(), replies);
    return new InboundMail(
        new MailboxReader(
            new Mailbox(settings), treatment, parts.leases(), parts.clock(), parts.meters()),
        settings.every(),
        answering.post());
  }

  /** Looks once, in the caller's thread. */
  public void look() {
    if (reader != null) {
      reader.look();
    }
  }

  @Override
  public void start() {
    if (reader != null) {
      thread = Thread.ofPlatform().daemon().name("inbound-mail").start(this::run);
    }
  }

  private void run() {
    while (!Thread.currentThread().isInterrupted()) {
      look();
      try {
        Thread.sleep(every);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    if (running != null) {
      running.interrupt();
      try {
        running.join(Duration.ofSeconds(20));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    if (post != null) {
      post.close();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}
