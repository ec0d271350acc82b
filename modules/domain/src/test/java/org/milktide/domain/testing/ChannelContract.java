package org.milktide.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Concluded;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.guidance.Topic;
import org.milktide.domain.id.JourneyId;

/** A digest takes the way that was chosen for it, and email where that is closed: never both. */
abstract class ChannelContract extends DeviceContract {
  private static final Instant LATER = SLOT.plusSeconds(600);

  /** A family whose every item goes by push. */
  private JourneyId pushed() {
    JourneyId id = family(ANNA);
    WordSet all = WordSet.of(List.of(Topic.OTHER, Topic.wordOf(SampleCatalogue.WELCOME.id())));
    apply(
        id,
        events
            .at(MONDAY)
            .event(new Fact.PreferencesChanged(null, null, null, null, null, null, null, all)));
    return id;
  }

  private List<ClaimedDigest> due() {
    release(SLOT);
    return claimAll(SLOT);
  }

  @Test
  void whatCannotGoByPushGoesByEmailInTheSameDigestAndOnce() {
    JourneyId id = pushed();
    ClaimedDigest pushed = due().getFirst();
    assertThat(pushed.channel()).isEqualTo(Channel.PUSH);

    conclude(List.of(pushed), new Outcome.Fallback(LATER, "no device"), SLOT);

    assertThat(claimAll(LATER.minusSeconds(1))).isEmpty();
    ClaimedDigest mailed = claimAll(LATER).getFirst();
    assertThat(mailed.ref()).isEqualTo(pushed.ref());
    assertThat(mailed.channel()).isEqualTo(Channel.EMAIL);
    assertThat(mailed.items()).isEqualTo(pushed.items());
    assertThat(release(LATER)).isZero();

    conclude(List.of(mailed), new Outcome.Sent(), LATER);

    assertThat(store().queue().concluded(List.of(mailed.ref())))
        .singleElement()
        .extracting(Concluded::channel)
        .isEqualTo(Channel.EMAIL);
    assertThat(store().journeys().ledger(id))
        .singleElement()
        .extracting(LedgerEntry::outcome, LedgerEntry::channel)
        .containsExactly("sent", Channel.EMAIL);
    assertThat(claimAll(LATER)).isEmpty();
  }

  /** The push was claimed by somebody who was slow, and its digest is being mailed by now. */
  @Test
  void aLateWordAboutThePushChangesNothingOnceItGoesByEmail() {
    JourneyId id = pushed();
    ClaimedDigest pushed = due().getFirst();
    conclude(List.of(pushed), new Outcome.Fallback(SLOT, "no device"), SLOT);
    ClaimedDigest mailed = claimAll(SLOT).getFirst();

    conclude(List.of(pushed), new Outcome.Fallback(LATER, "no device"), SLOT);
    conclude(List.of(pushed), new Outcome.Sent(), SLOT);
    conclude(List.of(mailed), new Outcome.Sent(), SLOT);

    assertThat(store().journeys().ledger(id)).hasSize(1);
    assertThat(claimAll(LATER)).isEmpty();
  }
}
