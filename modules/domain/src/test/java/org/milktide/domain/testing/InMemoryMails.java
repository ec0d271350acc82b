package org.milktide.domain.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milktide.domain.bounce.EnhancedStatus;
import org.milktide.domain.bounce.SoftBounces;
import org.milktide.domain.bounce.Verdict;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.event.Fact;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Recipient;
import org.milktide.domain.journey.Role;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.limit.Limit;
import org.milktide.domain.limit.MailLimits;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.port.SuppressionCause;
import org.milktide.domain.port.Suppressions;

/** What the fake store mails to whoever asks, and what not; takes turns with its other ports. */
final class InMemoryMails implements Suppressions {
  private final Tables tables;
  private final Object turn;

  InMemoryMails(Tables tables, Object turn) {
    this.tables = tables;
    this.turn = turn;
  }

  void confirm(JourneyRow row, Instant now) {
    Known<EmailAddress> address = row.situation.state().parent().address();
    if (address != null && mayAsk(MailLimits.CONFIRM, address.value(), now)) {
      tables.queue(row, Letter.answer(DigestKind.CONFIRM, address.value(), now), now);
    }
  }

  void link(EmailAddress address, Instant now) {
    if (mayAsk(MailLimits.LINK, address, now)) {
      tables.holders(address).forEach(holder -> link(holder, address, now));
    }
  }

  private void link(Bearer to, EmailAddress address, Instant now) {
    Letter letter = Letter.answer(to.recipient(), DigestKind.LINK, address, now);
    tables.queue(tables.find(to.journey()).orElseThrow(), letter, now);
  }

  /** Somebody's own later word takes a refusal back; an invitation asks them for it. */
  void hear(JourneyRow row, Fact fact, Instant now) {
    switch (fact) {
      case Fact.SubscriptionConfirmed(var recipient, var _) -> heardFrom(row, recipient);
      case Fact.Resubscribed(var recipient) -> heardFrom(row, recipient);
      case Fact.PersonInvited(var recipient, var _, var _, var _, var _) ->
          invite(row, recipient, now);
      case Fact.JourneyFact _, Fact.LogFact _ -> {}
    }
  }

  private void heardFrom(JourneyRow row, RecipientId recipient) {
    Recipient person = row.situation.state().recipient(recipient);
    if (person.isWilling() && person.address() != null) {
      liftAll(person.address().value());
    }
  }

  private void invite(JourneyRow row, RecipientId recipient, Instant now) {
    JourneyState state = row.situation.state();
    Known<EmailAddress> address = state.recipient(recipient).address();
    if (address != null
        && Role.of(state, recipient) == Role.INVITED
        && !(state.standing(now) instanceof Standing.Lost)
        && mayAsk(MailLimits.CONFIRM, address.value(), now)) {
      tables.queue(row, Letter.answer(recipient, DigestKind.INVITE, address.value(), now), now);
    }
  }

  private boolean mayAsk(Limit limit, EmailAddress address, Instant now) {
    return take(limit, address.canonical(), now).isEmpty() && !holdsAnswers(address, now);
  }

  boolean holdsAnswers(EmailAddress address, Instant now) {
    return causes(address).entrySet().stream()
        .anyMatch(cause -> cause.getKey().holdsAnswers(cause.getValue(), now));
  }

  boolean holdsGuidance(EmailAddress address, Instant now) {
    return causes(address).entrySet().stream()
        .anyMatch(cause -> cause.getKey().holdsGuidance(cause.getValue(), now));
  }

  @Override
  public boolean isUnreachable(EmailAddress address, Instant now) {
    synchronized (turn) {
      return causes(address).entrySet().stream()
          .filter(cause -> cause.getKey().isUnreachable())
          .anyMatch(cause -> cause.getKey().holdsGuidance(cause.getValue(), now));
    }
  }

  private Map<SuppressionCause, Instant> causes(EmailAddress address) {
    return tables.suppressed.getOrDefault(address.canonical(), Map.of());
  }

  private void liftAll(EmailAddress address) {
    synchronized (turn) {
      tables.suppressed.remove(address.canonical());
      tables.softBounces.remove(address.canonical());
    }
  }

  /** What a failed mail's status means for the address it went to. */
  void judge(EmailAddress address, EnhancedStatus status, Instant now) {
    switch (Verdict.of(status)) {
      case Verdict.Suppress() -> suppress(address, SuppressionCause.BOUNCED, now);
      case Verdict.Count() -> {
        SoftBounces after =
            tables
                .softBounces
                .getOrDefault(address.canonical(), new SoftBounces(List.of()))
                .and(now);
        tables.softBounces.put(address.canonical(), after);
        if (after.isTooMany()) {
          suppress(address, SuppressionCause.SOFT_BOUNCES, now);
        }
      }
      case Verdict.Brake(), Verdict.Nothing() -> {}
    }
  }

  void suppress(EmailAddress address, SuppressionCause cause, Instant now) {
    tables
        .suppressed
        .computeIfAbsent(address.canonical(), _ -> new EnumMap<>(SuppressionCause.class))
        .merge(cause, now, (before, after) -> before.isAfter(after) ? before : after);
  }

  Optional<Instant> take(Limit limit, String asker, Instant now) {
    synchronized (turn) {
      List<Instant> taken =
          tables.asked.computeIfAbsent(limit.name() + " " + asker, _ -> new ArrayList<>());
      Optional<Instant> freeAt = limit.freeAt(taken, now);
      if (freeAt.isEmpty()) {
        taken.add(now);
      }
      return freeAt;
    }
  }

  @Override
  public Optional<JourneyId> add(EmailAddress address, SuppressionCause cause, Instant now) {
    synchronized (turn) {
      suppress(address, cause, now);
      return tables
          .confirmed(address)
          .filter(row -> row.situation.state().parent().isWilling())
          .map(row -> row.id);
    }
  }

  @Override
  public void lift(EmailAddress address, SuppressionCause cause) {
    synchronized (turn) {
      Map<SuppressionCause, Instant> causes = tables.suppressed.get(address.canonical());
      if (causes != null && causes.remove(cause) != null && causes.isEmpty()) {
        tables.suppressed.remove(address.canonical());
      }
      if (cause == SuppressionCause.SOFT_BOUNCES) {
        tables.softBounces.remove(address.canonical());
      }
    }
  }

  @Override
  public boolean has(EmailAddress address) {
    synchronized (turn) {
      return tables.suppressed.containsKey(address.canonical());
    }
  }
}
