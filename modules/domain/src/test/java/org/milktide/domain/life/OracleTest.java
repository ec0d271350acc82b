package org.milktide.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.milktide.domain.testing.SampleCatalogue;

/** Whole lives in every zone there is, judged minute by minute. */
class OracleTest {
  private static final long SEED = 20270305;
  private static final int DAYS = 30;
  private static final int RARE = 60;

  private final Random random = new Random(SEED);
  private int judged;

  private void judge(Life life) {
    Run run = Run.of(life, SampleCatalogue.CATALOGUE, Waking.whenDue());
    Oracle.Judgement judgement = Oracle.judge(life, SampleCatalogue.CATALOGUE, run);

    assertThat(judgement.wrongs()).as("seed %d", SEED).isEmpty();
    judged += judgement.judged();
  }

  @Test
  void nothingIsLostRepeatedStaleOrQuietInAnyZoneWhateverHappens() {
    Lives lives = new Lives(random, 1);
    Lives.ZONES.forEach(zone -> judge(lives.draw(zone, DAYS)));

    assertThat(judged).as("windows judged").isGreaterThan(5 * Lives.ZONES.size());
  }

  @Test
  void aPlannerThatTicksRarelySendsNothingEarlyAndLosesOnlyWhatItSleptThrough() {
    Lives lives = new Lives(random, 1);
    for (int i = 0; i < RARE; i++) {
      Life life = lives.draw(lives.any(Lives.ZONES), DAYS);
      judge(life.withTicks(Duration.ofMinutes(7 + random.nextInt(900))));
    }

    assertThat(judged).as("windows judged").isGreaterThan(5 * RARE);
  }
}
