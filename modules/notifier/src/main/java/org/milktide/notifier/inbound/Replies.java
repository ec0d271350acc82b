package org.milktide.notifier.inbound;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milktide.domain.bounce.Trace;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Recipient;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.limit.Limit;
import org.milktide.domain.limit.Rate;
import org.milktide.domain.port.Bounces;
import org.milktide.domain.port.Journeys;
import org.milktide.domain.port.Limits;
import org.milktide.domain.port.Suppressions;
import org.milktide.domain.postmaster.Postmaster;
import org.milktide.notifier.mail.ReplyMails;
import org.milktide.notifier.smtp.Post;
import org.milktide.notifier.smtp.Posted;
import org.milktide.notifier.words.DigestWords;

/**
 * Hands on what people write, answers those whom we know that nobody reads it at once, and stops
 * messages for whoever asks and proves who they are.
 */
final class Replies {
  private static final Limit ANSWERS =
      new Limit("mail-answer", List.of(new Rate(1, Duration.ofDays(1))));
  private static final Limit STOPS =
      new Limit("mail-stop", List.of(new Rate(3, Duration.ofDays(1))));
  private static final Duration IN_TIME = Duration.ofSeconds(50);

  private final Ports ports;
  private final Postmaster postmaster;
  private final Writer writer;
  private final EmailAddress forwardTo;

  /** What is known of whom. */
  record Ports(Bounces bounces, Journeys journeys, Limits limits, Suppressions suppressions) {}

  /** What answers are made of, and how they leave. */
  record Writer(ReplyMails mails, DigestWords words, Post post) {}

  Replies(Ports ports, Postmaster postmaster, Writer writer, EmailAddress forwardTo) {
    this.ports = ports;
    this.postmaster = postmaster;
    this.writer = writer;
    this.forwardTo = forwardTo;
  }

  /** A mail program unsubscribes, by an address that only the reader has. */
  Handled unsubscribe(Trace trace, Reading.Written written, Instant now) {
    Optional<Bounces.Delivery> delivery = ports.bounces().find(trace);
    delivery.ifPresent(found -> stop(found, written, now));
    return delivery.isPresent()
        ? new Handled.Done("unsubscribe")
        : new Handled.Done("unsubscribe-unknown");
  }

  /** A person answers. Only what is proven counts: the delivery, and the address it went to. */
  Handled reply(Optional<Trace> trace, Reading.Written written, byte[] original, Instant now) {
    Optional<Bounces.Delivery> delivery = trace.flatMap(ports.bounces()::find);
    if (delivery.isPresent() && StopWord.isAllOf(written) && isReader(delivery.get(), written)) {
      stop(delivery.get(), written, now);
      return new Handled.Done("stop");
    }
    EmailAddress from = written.from();
    if (from == null) {
      return new Handled.Kept("reply-from-nobody");
    }
    Handled forwarded = forward(from, written, original, now);
    if (forwarded instanceof Handled.Done) {
      answer(delivery, from, written, now);
    }
    return forwarded;
  }

  private void stop(Bounces.Delivery delivery, Reading.Written written, Instant now) {
    String id = written.messageId().isEmpty() ? "no id, " + now : written.messageId();
    postmaster.stopAsked(delivery, id, now);
    EmailAddress from = written.from();
    state(delivery)
        .filter(state -> !isLost(state, now))
        .map(state -> state.recipient(delivery.recipient()))
        .filter(reader -> from != null && isAddressOf(reader, from))
        .filter(_ -> from != null && mayAnswer(STOPS, from, now))
        .ifPresent(
            reader -> {
              if (from != null) {
                ReplyMails.To to = new ReplyMails.To(from, reader.language(), written.messageId());
                writer.mails().stopped(to, now).ifPresent(this::send);
              }
            });
  }

  private boolean isReader(Bounces.Delivery delivery, Reading.Written written) {
    EmailAddress from = written.from();
    return from != null
        && state(delivery)
            .map(state -> state.recipient(delivery.recipient()))
            .filter(reader -> isAddressOf(reader, from))
            .isPresent();
  }

  private static boolean isAddressOf(Recipient reader, EmailAddress from) {
    Known<EmailAddress> address = reader.address();
    Known<EmailAddress> consent = reader.consent();
    return (address != null && address.value().canonical().equals(from.canonical()))
        || (consent != null && consent.value().canonical().equals(from.canonical()));
  }

  private Handled forward(
      EmailAddress from, Reading.Written written, byte[] original, Instant now) {
    Optional<MimeMessage> mail =
        writer.mails().forward(from, forwardTo, written.text(), original, now);
    if (mail.isEmpty()) {
      return new Handled.Kept("reply-not-forwarded");
    }
    return switch (writer.post().post(mail.get(), IN_TIME)) {
      case Posted.Accepted() -> new Handled.Done("reply");
      case Posted.Refused _ -> new Handled.Kept("reply-not-forwarded");
      case Posted.Later _, Posted.Unanswered _, Posted.Down _ ->
          new Handled.Later("reply-not-forwarded");
    };
  }

  /** A stranger gets none: their address may be made up, and its owner never wrote to us. */
  private void answer(
      Optional<Bounces.Delivery> delivery,
      EmailAddress from,
      Reading.Written written,
      Instant now) {
    Optional<JourneyState> known =
        delivery
            .flatMap(this::state)
            .or(() -> ports.bounces().journeyOf(from).flatMap(this::state));
    RecipientId who = delivery.map(Bounces.Delivery::recipient).orElse(RecipientId.PARENT);
    known
        .filter(state -> !isLost(state, now))
        .map(state -> state.recipient(who))
        .filter(_ -> mayAnswer(ANSWERS, from, now))
        .ifPresent(
            reader -> {
              LocalDate today = LocalDate.ofInstant(now, reader.timetable().zone());
              List<String> calls = writer.words().callNow(reader.language(), today);
              ReplyMails.To to = new ReplyMails.To(from, reader.language(), written.messageId());
              writer.mails().nobodyReadsAtOnce(to, calls, now).ifPresent(this::send);
            });
  }

  private boolean mayAnswer(Limit limit, EmailAddress from, Instant now) {
    return !ports.suppressions().has(from)
        && ports.limits().take(limit, from.canonical(), now).isEmpty();
  }

  /** An answer that does not leave is not tried again: it would come too late to help. */
  private void send(MimeMessage mail) {
    writer.post().post(mail, IN_TIME);
  }

  private static boolean isLost(JourneyState state, Instant now) {
    return state.standing(now) instanceof Standing.Lost;
  }

  private Optional<JourneyState> state(Bounces.Delivery delivery) {
    return state(delivery.ref().journey());
  }

  private Optional<JourneyState> state(JourneyId journey) {
    return ports.journeys().find(journey).map(situation -> situation.state());
  }
}
