package org.milktide.domain.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Concluded;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.door.Urgent;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.plan.PlannedItem;

/** The notifier's side of the fake store. */
final class InMemoryQueue {
  private final Tables tables;
  private final InMemoryMails mails;

  InMemoryQueue(Tables tables, InMemoryMails mails) {
    this.tables = tables;
    this.mails = mails;
  }

  List<ClaimedDigest> claim(List<DigestRef> digests, Instant now) {
    List<ClaimedDigest> claimed = new ArrayList<>();
    for (DigestRef ref : digests) {
      DigestRow row = tables.digests.get(ref);
      if (row == null || !row.isReady(now)) {
        continue;
      }
      JourneyRow journey = tables.journeyOf(row);
      if (holds(row, journey, now)) {
        ClaimedDigest digest = row.claim(journey);
        if (isSuppressed(digest, now)) {
          close(row, row.letter, new Outcome.Failed("address suppressed"), now);
        } else {
          claimed.add(digest);
        }
      } else if (row.mayHaveArrived) {
        giveUp(row, now);
      } else {
        giveBack(row, journey, now);
      }
    }
    return claimed;
  }

  void holdMails(List<DigestRef> digests, Instant until, Instant now) {
    for (DigestRef ref : digests) {
      DigestRow row = tables.digests.get(ref);
      if (row != null
          && row.isReady(now)
          && row.channel == Channel.EMAIL
          && now.isBefore(row.letter.sendBefore())) {
        row.again(until.isBefore(row.letter.sendBefore()) ? until : row.letter.sendBefore());
      }
    }
  }

  /** Guidance to such an address is over: given back, it would be planned again and again. */
  private boolean isSuppressed(ClaimedDigest digest, Instant now) {
    EmailAddress address = digest.address();
    return !digest.kind().isService()
        && digest.channel() == Channel.EMAIL
        && address != null
        && mails.holdsGuidance(address, now);
  }

  private boolean holds(DigestRow row, JourneyRow journey, Instant now) {
    if (!now.isBefore(row.letter.sendBefore())) {
      return false;
    }
    JourneyState state = journey.situation.state();
    Standing standing = state.standing(now);
    return switch (row.letter.kind()) {
      case DATA -> true;
      case LINK -> isReachable(row, state, now);
      case PEOPLE -> !(standing instanceof Standing.Lost);
      case CONFIRM, INVITE -> !(standing instanceof Standing.Lost) && isReachable(row, state, now);
      case URGENT -> Urgent.mayBeRepeated(state, row.letter.recipient(), now);
      case DIGEST, QUESTION ->
          row.planVersion == journey.planVersion
              && (!row.letter.usesFeeds() || row.feedVersion == journey.feedVersion)
              && standing instanceof Standing.Active
              && state.recipient(row.letter.recipient()).isWilling();
    };
  }

  /** Whether it would reach the address it was asked for, and that is not suppressed. */
  private boolean isReachable(DigestRow row, JourneyState state, Instant now) {
    EmailAddress asked = row.letter.askedFor();
    Known<EmailAddress> present = state.recipient(row.letter.recipient()).address();
    return asked != null
        && present != null
        && asked.canonical().equals(present.value().canonical())
        && !mails.holdsAnswers(asked, now);
  }

  private void giveBack(DigestRow row, JourneyRow journey, Instant now) {
    tables.digests.remove(row.ref);
    forget(journey, row.letter.recipient(), Set.copyOf(row.letter.keys()), now);
  }

  private static void forget(
      JourneyRow journey, RecipientId recipient, Set<PlannedItem.Key> items, Instant now) {
    journey.remember(journey.situation.memory().without(recipient, items));
    journey.nextDueAt = now;
  }

  void conclude(Conclusion conclusion, Instant now) {
    DigestRow row = tables.digests.get(conclusion.digest().ref());
    if (row == null || row.attempt != conclusion.digest().attempt()) {
      return;
    }
    if (tables.find(row.ref.journey()).isEmpty()) {
      tables.digests.remove(row.ref);
      return;
    }
    note(conclusion, now);
    switch (conclusion.outcome()) {
      case Outcome.Sent outcome -> sent(row, conclusion.leftOut(), outcome, now);
      case Outcome.Failed outcome -> close(row, row.letter, outcome, now);
      case Outcome.Retry(Instant at, String _) -> again(row, at);
      case Outcome.Postponed(Instant at, String _) -> {
        if (row.status != DigestRow.Status.READY) {
          row.again(at);
          row.attempt--;
        }
      }
      case Outcome.Fallback(Instant at, String _) -> {
        row.channel = Channel.EMAIL;
        again(row, at);
      }
      case Outcome.Unanswered(Instant at, String _) -> {
        row.mayHaveArrived = true;
        again(row, at);
      }
    }
  }

  /** Where it went, and what its failure says of that address. */
  private void note(Conclusion conclusion, Instant now) {
    ClaimedDigest digest = conclusion.digest();
    EmailAddress address = digest.address();
    if (address == null || digest.channel() != Channel.EMAIL) {
      return;
    }
    tables.sentTo.put(digest.ref(), address);
    if (conclusion.outcome() instanceof Outcome.Failed failed && failed.status() != null) {
      mails.judge(address, failed.status(), now);
    }
  }

  private void sent(
      DigestRow row, Set<PlannedItem.Key> leftOut, Outcome.Final outcome, Instant now) {
    if (!leftOut.isEmpty()) {
      forget(tables.journeyOf(row), row.letter.recipient(), leftOut, now);
    }
    close(row, row.letter.without(leftOut), outcome, now);
  }

  private static void again(DigestRow row, Instant at) {
    if (row.status != DigestRow.Status.READY) {
      row.again(at);
    }
  }

  /** Its items stay in the memory; others are told that nobody knows. */
  private void giveUp(DigestRow row, Instant now) {
    close(row, row.letter, new Outcome.Failed(Outcome.Failed.UNKNOWN), now);
    tables.untold.add(new Doorbell(row.ref, row.letter.kind()));
  }

  private void close(DigestRow row, Letter letter, Outcome.Final outcome, Instant now) {
    tables.digests.remove(row.ref);
    tables.concluded.put(
        row.ref,
        new Concluded(
            row.ref,
            letter.recipient(),
            row.channel,
            letter.keys(),
            letter.scheduledFor(),
            outcome,
            now));
    String word = outcome instanceof Outcome.Sent ? "sent" : "failed";
    String reason = outcome instanceof Outcome.Failed failed ? failed.reason() : "";
    JourneyRow journey = tables.journeyOf(row);
    for (PlannedItem item : letter.items()) {
      journey.ledger.add(
          new LedgerEntry(
              now,
              row.letter.recipient(),
              item.key().item(),
              item.key().occurrence(),
              word,
              reason.isEmpty() ? item.reason().code() : reason,
              row.ref.id(),
              row.channel));
    }
  }

  /** Puts back what a dead sender held; it may have arrived, so what no longer holds is closed. */
  int recoverAbandoned(Instant now) {
    tables
        .digests
        .values()
        .removeIf(
            row ->
                row.status == DigestRow.Status.ABANDONED
                    && tables.find(row.ref.journey()).isEmpty());
    List<DigestRow> abandoned =
        tables.digests.values().stream()
            .filter(row -> row.status == DigestRow.Status.ABANDONED)
            .toList();
    for (DigestRow row : abandoned) {
      row.mayHaveArrived = true;
      if (holds(row, tables.journeyOf(row), now)) {
        row.again(now);
      } else {
        giveUp(row, now);
      }
    }
    return abandoned.size();
  }
}
