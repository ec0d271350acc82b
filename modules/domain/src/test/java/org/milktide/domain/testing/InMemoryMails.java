package org.milktide.domain.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
      lift(person.address().value(), SuppressionCause.NOT_ME);
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
    return take(limit, address.canonical(), now).isEmpty() && !has(address);
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
      tables
          .suppressed
          .computeIfAbsent(address.canonical(), _ -> EnumSet.noneOf(SuppressionCause.class))
          .add(cause);
      return tables
          .confirmed(address)
          .filter(row -> row.situation.state().parent().isWilling())
          .map(row -> row.id);
    }
  }

  @Override
  public void lift(EmailAddress address, SuppressionCause cause) {
    synchronized (turn) {
      Set<SuppressionCause> causes = tables.suppressed.get(address.canonical());
      if (causes != null && causes.remove(cause) && causes.isEmpty()) {
        tables.suppressed.remove(address.canonical());
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
