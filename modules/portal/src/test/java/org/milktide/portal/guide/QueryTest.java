package org.milktide.portal.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.portal.view.SearchView.Piece;

class QueryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sore   Breasts|sore breast",
        "los Pechos|los pecho",
        "bebés|bebe",
        "leaking|leak",
        "babies|bab",
        "a b|a b",
        "to a baby|to baby",
        "don't|don",
        "yes gas|yes gas",
        "señales|senal",
        "breast breast|breast"
      })
  void wordsAreReadByTheirBeginnings(String typed, String starts) {
    assertThat(String.join(" ", Query.of(typed).starts())).isEqualTo(starts);
  }

  @Test
  void lettersFoldOneByOneSoThatPlacesStayTheSame() {
    for (String text : new String[] {"Pezón", "ÑANDÚ", "İstanbul ß", "e\u0301", "👶 Bebé", "ﬁ"}) {
      Folded folded = Folded.of(text);
      assertThat(folded.folded()).hasSameSizeAs(folded.text());
    }
    assertThat(Folded.of("Pezón").folded()).isEqualTo("pezon");
  }

  @Test
  void onlyTheBeginningOfAWordIsFound() {
    Folded text = Folded.of("Unfed, fed and feeding");
    assertThat(text.find("fed", 0)).isEqualTo(7);
    assertThat(text.find("ing", 0)).isEqualTo(-1);
    assertThat(text.find("feed", 0)).isEqualTo(15);
  }

  @Test
  void anExcerptIsShortAndEndsWithWords() {
    String words = "word ".repeat(60) + "needle, " + "other ".repeat(60);
    Folded text = Folded.of(words);
    var pieces = Excerpt.of(text, Query.of("Needles"));
    assertThat(pieces).contains(new Piece("needle", true));
    String all = pieces.stream().map(Piece::words).collect(Collectors.joining());
    assertThat(all).startsWith("… word").endsWith("other …").hasSizeLessThan(190);
    assertThat(Excerpt.of(Folded.of("short"), Query.of("none")))
        .containsExactly(new Piece("short", false));
    assertThat(Excerpt.of(Folded.of("needle"), Query.of("needle")))
        .containsExactly(new Piece("needle", true));
  }
}
