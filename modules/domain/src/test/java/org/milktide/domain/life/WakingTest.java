package org.milktide.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.milktide.domain.testing.SampleCatalogue;

/** The instant that a plan names is a lower bound: looking in between finds nothing more. */
class WakingTest {
  private static final long SEED = 20270306;

  private final Random random = new Random(SEED);

  private void assertSameAsLookingEvery(int minutes, int lifetimes, int days) {
    Lives lives = new Lives(random, minutes);
    int sent = 0;
    for (int i = 0; i < lifetimes; i++) {
      Life life = lives.draw(lives.any(Lives.ZONES), days);
      Run whenDue = Run.of(life, SampleCatalogue.CATALOGUE, Waking.whenDue());
      Run always =
          Run.of(life, SampleCatalogue.CATALOGUE, Waking.always(Duration.ofMinutes(minutes)));

      assertThat(whenDue.sendings()).as("seed %d, %s", SEED, life).isEqualTo(always.sendings());
      sent += whenDue.sendings().size();
    }
    assertThat(sent).as("items sent").isGreaterThan(lifetimes);
  }

  @Test
  void wakingWhenDueSendsTheSameAsWakingEveryMinute() {
    assertSameAsLookingEvery(1, 6, 3);
  }

  @Test
  void wakingWhenDueSendsTheSameAsWakingEveryQuarterOfAnHour() {
    assertSameAsLookingEvery(15, 30, 15);
  }
}
