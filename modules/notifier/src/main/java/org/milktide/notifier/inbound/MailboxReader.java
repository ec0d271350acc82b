package org.milktide.notifier.inbound;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.milktide.domain.port.Leases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks into the mailbox, one process at a time. */
final class MailboxReader implements Mailbox.Reader {
  private static final Logger log = LoggerFactory.getLogger(MailboxReader.class);
  private static final String LEASE = "inbound-mail";

  /** Longer than the treatment of any one mail, with both of its mails sent at their slowest. */
  private static final Duration LEASED = Duration.ofMinutes(5);

  /** So often a mail may fail before somebody has to look at it. */
  private static final int TRIES = 5;

  private final Mailbox mailbox;
  private final Treatment treatment;
  private final Leases leases;
  private final InstantSource clock;
  private final MeterRegistry meters;
  private final String holder = UUID.randomUUID().toString();
  private final Map<String, Integer> failures = new HashMap<>();

  MailboxReader(
      Mailbox mailbox,
      Treatment treatment,
      Leases leases,
      InstantSource clock,
      MeterRegistry meters) {
    this.mailbox = mailbox;
    this.treatment = treatment;
    this.leases = leases;
    this.clock = clock;
    this.meters = meters;
  }

  /** Looks once; what cannot be reached is there at the next look. */
  void look() {
    try {
      if (goesOn()) {
        mailbox.look(this);
      }
    } catch (MessagingException | IOException | RuntimeException e) {
      // Not the message: a server may put anything there.
      log.warn("the mailbox could not be read ({}); it is tried again", e.getClass().getName());
      meters.counter("milktide.inbound", "as", "no-mailbox").increment();
    }
  }

  @Override
  public boolean goesOn() {
    return !Thread.currentThread().isInterrupted() && leases.take(LEASE, holder, LEASED);
  }

  @Override
  public Handled read(String name, byte[] bytes) {
    return counted(name, treatment.treat(name, bytes, clock.instant()));
  }

  @Override
  public Handled tooLong(String name) {
    log.warn("mail {} is too long to be read; it is flagged and kept", name);
    return counted(name, new Handled.Kept("too-long"));
  }

  private Handled counted(String name, Handled handled) {
    Handled last =
        switch (handled) {
          case Handled.Done done -> done;
          case Handled.Kept kept -> kept;
          case Handled.Later(String as) ->
              failures.merge(name, 1, Integer::sum) < TRIES ? handled : new Handled.Kept(as);
        };
    if (!(last instanceof Handled.Later)) {
      failures.remove(name);
    }
    meters.counter("milktide.inbound", "as", word(last)).increment();
    return last;
  }

  private static String word(Handled handled) {
    return switch (handled) {
      case Handled.Done(String as) -> as;
      case Handled.Kept(String as) -> as + "-kept";
      case Handled.Later(String as) -> as + "-later";
    };
  }
}
