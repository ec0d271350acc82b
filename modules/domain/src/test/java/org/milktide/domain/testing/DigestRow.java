package org.milktide.domain.testing;

import java.time.Instant;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestRef;

/** What the fake store keeps of one digest until it is concluded. */
final class DigestRow {
  final DigestRef ref;
  final Letter letter;
  final int planVersion;
  final int feedVersion;
  Status status = Status.READY;
  Instant readyAt;
  boolean rung;
  boolean mayHaveArrived;
  Channel channel;
  int attempt;

  /** Where a digest is on its way. */
  enum Status {
    READY,
    SENDING,
    /** Its sender died: for a test to say, as the fake knows no real time. */
    ABANDONED
  }

  DigestRow(DigestRef ref, Letter letter, JourneyRow journey, Instant now) {
    this.ref = ref;
    this.letter = letter;
    this.planVersion = journey.planVersion;
    this.feedVersion = journey.feedVersion;
    this.readyAt = now;
    this.channel = letter.channel();
  }

  boolean isReady(Instant now) {
    return status == Status.READY && !readyAt.isAfter(now);
  }

  /** To be sent from then on. */
  void again(Instant at) {
    status = Status.READY;
    readyAt = at;
    rung = false;
  }

  ClaimedDigest claim(JourneyRow journey) {
    status = Status.SENDING;
    attempt++;
    return new ClaimedDigest(
        ref,
        letter.recipient(),
        letter.kind(),
        channel,
        letter.keys(),
        letter.advice(),
        letter.scheduledFor(),
        letter.sendBefore(),
        attempt,
        journey.situation.state());
  }
}
