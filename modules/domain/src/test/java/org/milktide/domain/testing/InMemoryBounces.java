package org.milktide.domain.testing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.bounce.EnhancedStatus;
import org.milktide.domain.bounce.MailReport;
import org.milktide.domain.bounce.Trace;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.digest.Bounced;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.journey.Known;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.domain.port.Bounces;
import org.milktide.domain.port.SuppressionCause;

/** What the fake store writes down of mails that come back. */
final class InMemoryBounces implements Bounces {
  private final Tables tables;
  private final InMemoryMails mails;
  private final Object turn;

  InMemoryBounces(Tables tables, InMemoryMails mails, Object turn) {
    this.tables = tables;
    this.mails = mails;
    this.turn = turn;
  }

  /** A digest, and what it said. */
  record Mailed(DigestRef ref, Letter letter) {}

  @Override
  public Optional<Delivery> find(Trace trace) {
    synchronized (turn) {
      return tables.mailed.values().stream()
          .filter(mailed -> mailed.ref.journey().equals(trace.journey()))
          .filter(mailed -> trace.isOf(mailed.ref.id()))
          .findFirst()
          .map(mailed -> new Delivery(mailed.ref, mailed.letter.recipient(), domain(mailed)));
    }
  }

  private Optional<String> domain(Mailed mailed) {
    Optional<EmailAddress> present = present(mailed);
    EmailAddress sent = sentTo(mailed);
    return present
        .map(EmailAddress::canonical)
        .filter(now -> sent == null || now.equals(sent.canonical()))
        .map(now -> now.substring(now.lastIndexOf('@') + 1));
  }

  private Optional<EmailAddress> present(Mailed mailed) {
    return tables
        .find(mailed.ref.journey())
        .map(row -> row.situation.state().recipient(mailed.letter.recipient()).address())
        .map(Known::value);
  }

  private @Nullable EmailAddress sentTo(Mailed mailed) {
    EmailAddress sent = tables.sentTo.get(mailed.ref);
    return sent == null ? mailed.letter.askedFor() : sent;
  }

  @Override
  public boolean hear(DigestRef digest, MailReport report, Instant now) {
    synchronized (turn) {
      Mailed mailed = tables.mailed.get(digest);
      return report instanceof MailReport.Arrived || (mailed != null && hear(mailed, report, now));
    }
  }

  private boolean hear(Mailed mailed, MailReport report, Instant now) {
    return switch (report) {
      case MailReport.Arrived _ -> true;
      case MailReport.Bounced(var _, var status) -> {
        boolean isNew = tables.cameBack.add(mailed.ref + " bounced");
        if (isNew) {
          bounced(mailed, status, now);
        }
        yield isNew;
      }
      case MailReport.Complained _ -> {
        boolean isNew = tables.cameBack.add(mailed.ref + " complained");
        if (isNew) {
          address(mailed).ifPresent(to -> mails.suppress(to, SuppressionCause.COMPLAINED, now));
        }
        yield isNew;
      }
    };
  }

  private void bounced(Mailed mailed, EnhancedStatus status, Instant now) {
    Letter letter = mailed.letter;
    tables.bounced.add(
        new Bounced(
            mailed.ref,
            letter.recipient(),
            letter.keys(),
            letter.scheduledFor(),
            now,
            status.toString()));
    JourneyRow journey = tables.find(mailed.ref.journey()).orElseThrow();
    for (PlannedItem item : letter.items()) {
      journey.ledger.add(
          new LedgerEntry(
              now,
              letter.recipient(),
              item.key().item(),
              item.key().occurrence(),
              "bounced",
              status.toString(),
              mailed.ref.id(),
              Channel.EMAIL));
    }
    address(mailed).ifPresent(to -> mails.judge(to, status, now));
  }

  /** Until its sender has written it down, the present one, if nothing changed since. */
  private Optional<EmailAddress> address(Mailed mailed) {
    EmailAddress sent = sentTo(mailed);
    if (sent != null) {
      return Optional.of(sent);
    }
    DigestRow row = tables.digests.get(mailed.ref);
    boolean unchanged = row != null && row.planVersion == tables.journeyOf(row).planVersion;
    return unchanged && !mailed.letter.kind().isService() ? present(mailed) : Optional.empty();
  }

  @Override
  public Optional<JourneyId> journeyOf(EmailAddress address) {
    synchronized (turn) {
      return tables.confirmed(address).map(row -> row.id);
    }
  }

  @Override
  public List<Bounced> untold(int limit) {
    synchronized (turn) {
      return tables.bounced.stream().limit(limit).toList();
    }
  }

  @Override
  public void told(Collection<Bounced> bounced) {
    synchronized (turn) {
      tables.bounced.removeAll(bounced);
    }
  }
}
