package org.milktide.notifier.inbound;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import org.milktide.domain.bounce.MailReport;
import org.milktide.domain.postmaster.Postmaster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what a mail asks for. One that breaks never stops the others. */
final class Treatment {
  private static final Logger log = LoggerFactory.getLogger(Treatment.class);

  private final Classifier classifier;
  private final Postmaster postmaster;
  private final Replies replies;

  Treatment(Classifier classifier, Postmaster postmaster, Replies replies) {
    this.classifier = classifier;
    this.postmaster = postmaster;
    this.replies = replies;
  }

  /**
   * Treats a mail.
   *
   * @param name what the log calls it
   */
  Handled treat(String name, byte[] mail, Instant now) {
    Reading reading;
    try {
      reading = classifier.read(mail);
    } catch (MessagingException | IOException | RuntimeException | StackOverflowError e) {
      // Not its message: it quotes what it read.
      log.warn("mail {} cannot be read ({}); it is flagged and kept", name, e.getClass().getName());
      return new Handled.Kept("unreadable");
    }
    try {
      return treat(reading, mail, now);
    } catch (RuntimeException e) {
      log.warn("mail {} waits for the next look ({})", name, e.getClass().getName());
      return new Handled.Later("failed");
    }
  }

  private Handled treat(Reading reading, byte[] mail, Instant now) {
    return switch (reading) {
      case Reading.Report(MailReport report) -> heard(report, now);
      case Reading.Unsubscribe(var trace, var written) -> replies.unsubscribe(trace, written, now);
      case Reading.Reply(var trace, var written) -> replies.reply(trace, written, mail, now);
      case Reading.Ignored(Reading.Why why) -> {
        String word = why.name().toLowerCase(Locale.ROOT);
        // What came back for no reason that we can read may be a server that somebody should see.
        yield why == Reading.Why.UNCLEAR ? new Handled.Kept(word) : new Handled.Done(word);
      }
    };
  }

  private Handled heard(MailReport report, Instant now) {
    String what =
        switch (report) {
          case MailReport.Bounced _ -> "bounce";
          case MailReport.Complained _ -> "complaint";
          case MailReport.Arrived _ -> "delivered";
        };
    return switch (postmaster.hear(report, now)) {
      case NEW -> new Handled.Done(what);
      case KNOWN -> new Handled.Done(what + "-again");
      case UNKNOWN -> new Handled.Done(what + "-unknown");
    };
  }
}
