package org.milktide.domain.occasion;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.milktide.domain.event.Symptom;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.id.Occurrence;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Sign;
import org.milktide.domain.journey.Signs;

/**
 * R46: nausea or a low mood at let-down, reported again (KellyMom; Ureño 2019: D-MER in 9.1 %;
 * clinical.md section 4). Never beside a report of thoughts of harm: that has advice of its own
 * (R44), and a note about a reflex would talk it down.
 */
final class LetDownFeelings {
  private LetDownFeelings() {}

  static List<Occasion> find(Signs signs) {
    if (signs.of(Symptom.HARM_THOUGHTS).isPresent()) {
      return List.of();
    }
    return Stream.of(Symptom.NAUSEA_AT_LET_DOWN, Symptom.LOW_AT_LET_DOWN)
        .flatMap(symptom -> signs.all(symptom).stream())
        .sorted(Comparator.comparing((Known<Sign> report) -> report.value().at()))
        .skip(1)
        .map(LetDownFeelings::occasion)
        .toList();
  }

  private static Occasion occasion(Known<Sign> report) {
    return new Occasion(
        Anchor.LET_DOWN_FEELINGS,
        new Occurrence("let-down:" + report.value().at()),
        report.value().at(),
        report.arrivedAt(),
        Collections.emptySortedMap());
  }
}
