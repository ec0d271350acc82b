package org.milktide.domain.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.milktide.domain.device.Device;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.holding.HeldMail;
import org.milktide.domain.holding.Holdings;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.port.Erasure;
import org.milktide.domain.port.PersonalData;
import org.milktide.domain.port.Subject;

/** What the fake store shows and erases; takes turns with the store's other ports. */
final class InMemoryData implements PersonalData {
  private static final Duration PACE = Duration.ofMinutes(2);

  private final Tables tables;
  private final Object turn;

  InMemoryData(Tables tables, Object turn) {
    this.tables = tables;
    this.turn = turn;
  }

  @Override
  public void mailLink(Bearer bearer, Instant now) {
    mail(bearer, DigestKind.DATA, now);
  }

  void mail(Bearer bearer, DigestKind kind, Instant now) {
    synchronized (turn) {
      tables
          .find(bearer.journey())
          .filter(row -> row.situation.state().recipient(bearer.recipient()).consent() != null)
          .filter(row -> wasNotAnsweredLately(row.id, kind, now))
          .ifPresent(row -> tables.queue(row, Letter.answer(kind, null, now), now));
    }
  }

  private boolean wasNotAnsweredLately(JourneyId id, DigestKind kind, Instant now) {
    return tables.digestsOf(id).stream()
        .filter(row -> row.letter.kind() == kind)
        .noneMatch(row -> row.letter.scheduledFor().isAfter(now.minus(PACE)));
  }

  @Override
  public Optional<Holdings> holdings(JourneyId id) {
    synchronized (turn) {
      return tables
          .find(id)
          .map(
              row ->
                  new Holdings(
                      row.situation,
                      row.heard,
                      tables.digestsOf(id).stream().map(InMemoryData::held).toList(),
                      row.ledger.stream()
                          .sorted(Comparator.comparing(entry -> entry.at()))
                          .toList(),
                      row.devices.stream().sorted(Comparator.comparing(Device::since)).toList()));
    }
  }

  private static HeldMail held(DigestRow row) {
    return new HeldMail(
        row.ref.id(),
        row.letter.recipient(),
        row.letter.kind(),
        row.letter.keys(),
        row.letter.scheduledFor(),
        row.status == DigestRow.Status.READY ? "ready" : "sending");
  }

  @Override
  public Erasure erase(Subject subject, Instant now) {
    synchronized (turn) {
      Optional<JourneyId> erased = erased(subject);
      if (erased.isPresent()) {
        return new Erasure.Before(erased.get());
      }
      Optional<JourneyId> known = candidates(subject).filter(tables::isKnown).findFirst();
      known.ifPresent(id -> tables.erase(id, now));
      return known.<Erasure>map(Erasure.Done::new).orElseGet(Erasure.Unknown::new);
    }
  }

  @Override
  public boolean isErased(Subject subject) {
    synchronized (turn) {
      return erased(subject).isPresent();
    }
  }

  private Optional<JourneyId> erased(Subject subject) {
    return candidates(subject).filter(tables.erased::contains).findFirst();
  }

  private static Stream<JourneyId> candidates(Subject subject) {
    return switch (subject) {
      case Subject.Existing(JourneyId id) -> Stream.of(id);
      case Subject.Fresh(JourneyId id) -> Stream.of(id);
      case Subject.Named(String source, String text) ->
          Stream.of(InMemoryDoor.asUuid(text).orElseGet(() -> JourneyId.ofReference(source, text)));
    };
  }
}
