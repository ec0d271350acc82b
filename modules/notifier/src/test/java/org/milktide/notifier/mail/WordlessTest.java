package org.milktide.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestKind;
import org.milktide.notifier.testing.Families;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.testing.ReadMail;

/** Digests with items of which nobody here has the words. */
class WordlessTest {
  private static final Composition WAITS = new Composition.NotNow("no words for an item");
  private static final Instant PLANNED = Families.NOW;

  private static ClaimedDigest digest(Duration time, String... items) {
    ClaimedDigest digest =
        Families.digest(DigestKind.DIGEST, Families.expecting("ana@example.net", null), items);
    return new ClaimedDigest(
        digest.ref(),
        digest.recipient(),
        digest.kind(),
        digest.channel(),
        digest.items(),
        PLANNED,
        PLANNED.plus(time),
        1,
        digest.state());
  }

  private static Composition after(Duration time, ClaimedDigest digest) {
    return Mails.composer().compose(digest, PLANNED.plus(time));
  }

  private static void assertLeavesWithout(String item, Composition composition) throws Exception {
    assertThat(composition).isInstanceOf(Composition.InPart.class);
    Composition.InPart part = (Composition.InPart) composition;
    assertThat(part.leftOut()).extracting(key -> key.item().value()).containsExactly(item);
    ReadMail mail = ReadMail.of(part.mail());
    assertThat(mail.text()).contains("Title of test.one").doesNotContain(item);
    assertThat(mail.html()).contains("Title of test.one").doesNotContain(item);
  }

  @Test
  void whatWasRetiredHoldsNothingUp() throws Exception {
    ClaimedDigest digest = digest(Duration.ofHours(12), "test.retired", "test.one");

    assertLeavesWithout("test.retired", after(Duration.ZERO, digest));
  }

  @Test
  void whatIsUnknownMayBeElsewhereForTwoMinutes() throws Exception {
    ClaimedDigest digest = digest(Duration.ofHours(12), "test.one", "test.unknown");

    assertThat(after(Duration.ZERO, digest)).isEqualTo(WAITS);
    assertThat(after(Duration.ofSeconds(119), digest)).isEqualTo(WAITS);
    assertLeavesWithout("test.unknown", after(Duration.ofMinutes(2), digest));
  }

  @Test
  void theRestLeavesInTheSecondHalfOfAShortTime() throws Exception {
    ClaimedDigest digest = digest(Duration.ofMinutes(2), "test.one", "test.unknown");

    assertThat(after(Duration.ofSeconds(59), digest)).isEqualTo(WAITS);
    assertLeavesWithout("test.unknown", after(Duration.ofMinutes(1), digest));
  }

  @Test
  void withoutAnyWordsThereIsNoMail() {
    ClaimedDigest digest = digest(Duration.ofHours(12), "test.retired", "test.unknown");

    assertThat(after(Duration.ofHours(1), digest)).isEqualTo(WAITS);
  }
}
