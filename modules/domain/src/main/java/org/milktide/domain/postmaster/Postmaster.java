package org.milktide.domain.postmaster;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milktide.domain.bounce.MailReport;
import org.milktide.domain.bounce.Verdict;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Stamp;
import org.milktide.domain.partner.PartnerSource;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.Bounces;
import org.milktide.domain.port.Brakes;
import org.milktide.domain.port.JourneyDoor;
import org.milktide.domain.port.Subject;

/**
 * Hears reports about mails that left, and stops messages for whoever asks for that by mail. All of
 * it may be said again: it is done once.
 */
public final class Postmaster {
  private final Bounces bounces;
  private final JourneyDoor door;
  private final Brakes brakes;

  /** What became of a report. */
  public enum Heard {
    /** It was acted on. */
    NEW,
    /** It says nothing that was not known. */
    KNOWN,
    /** No delivery of ours is what it is about, or its journey was erased. */
    UNKNOWN
  }

  /** A postmaster; what slows domains down is told of policy and of complaints. */
  public Postmaster(Bounces bounces, JourneyDoor door, Brakes brakes) {
    this.bounces = bounces;
    this.door = door;
    this.brakes = brakes;
  }

  /** Acts on a report: history, suppression, and, for a complaint, an end to messages. */
  public Heard hear(MailReport report, Instant now) {
    Optional<Bounces.Delivery> found = bounces.find(report.trace());
    if (found.isEmpty()) {
      return Heard.UNKNOWN;
    }
    Bounces.Delivery delivery = found.get();
    boolean isNew = bounces.hear(delivery.ref(), report, now);
    switch (report) {
      case MailReport.Bounced(var _, var status) -> {
        if (isNew && Verdict.of(status) instanceof Verdict.Brake) {
          delivery.domain().ifPresent(domain -> brakes.policyBounce(domain, now));
        }
      }
      case MailReport.Complained _ -> {
        // Before anything else that could fail: the reader is done with us.
        stop(delivery, "complaint." + delivery.ref().id(), now);
        if (isNew) {
          delivery.domain().ifPresent(domain -> brakes.complaint(domain, now));
        }
      }
      case MailReport.Arrived _ -> {}
    }
    return isNew ? Heard.NEW : Heard.KNOWN;
  }

  /** A person asks by mail for an end to messages; the mail's id keeps it from counting twice. */
  public void stopAsked(Bounces.Delivery delivery, String messageId, Instant now) {
    UUID asked = UUID.nameUUIDFromBytes(messageId.getBytes(StandardCharsets.UTF_8));
    stop(delivery, "mailed-stop." + delivery.ref().id() + "." + asked, now);
  }

  private void stop(Bounces.Delivery delivery, String id, Instant now) {
    JourneyEvent event =
        new JourneyEvent(
            new Stamp(now, PartnerSource.PAGES, id),
            now,
            new Fact.Unsubscribed(delivery.recipient()));
    door.apply(List.of(new Arrival(new Subject.Existing(delivery.ref().journey()), event)), now);
  }
}
