package org.milktide.portal.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.milktide.portal.view.Words;

class WhyTest {
  private static final Words WORDS = Words.in(Locale.ENGLISH);

  @Test
  void whatAMessageWasToldFromIsSaidBesideTheReason() {
    assertThat(Why.came(WORDS, "cluster/slot feeds=5 regular=yes wet=2"))
        .isEqualTo(WORDS.text("why.cluster") + " (5 feeds logged, 2 wet diapers logged)");
  }

  @Test
  void withoutAnythingToTellItFromTheReasonStandsAlone() {
    assertThat(Why.came(WORDS, "cluster/slot")).isEqualTo(WORDS.text("why.cluster"));
    assertThat(Why.came(WORDS, "cluster/slot version=7f")).isEqualTo(WORDS.text("why.cluster"));
    assertThat(Why.came(WORDS, "no-such-thing/slot feeds=5")).isEmpty();
  }
}
