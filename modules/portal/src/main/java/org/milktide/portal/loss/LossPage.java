package org.milktide.portal.loss;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.portal.view.LossView;
import org.milktide.portal.visit.EventIds;
import org.milktide.portal.visit.Paths;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.web.Renderer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What every page of a journey shows once a loss is known: nothing but this. */
@Component
public final class LossPage {
  /** How long a report can be taken back here. */
  public static final Duration UNDOABLE = Duration.ofDays(30);

  private final Paths paths;
  private final Renderer renderer;

  LossPage(Paths paths, Renderer renderer) {
    this.paths = paths;
    this.renderer = renderer;
  }

  public ResponseEntity<String> show(Visit visit, boolean stillSending, boolean undone) {
    LossView view =
        new LossView(
            EventIds.fresh(),
            visit.isLost(),
            isUndoable(visit),
            stillSending,
            undone,
            paths.loss(visit.bearer()),
            paths.journey(visit.bearer()),
            paths.dataRequest(visit.bearer()));
    return renderer.gentle("loss", visit.words(), view);
  }

  public static boolean isUndoable(Visit visit) {
    Optional<Instant> reported =
        losses(visit.state()).map(Known::arrivedAt).max(Comparator.naturalOrder());
    return visit.isLost()
        && reported.filter(at -> visit.now().isBefore(at.plus(UNDOABLE))).isPresent();
  }

  private static Stream<Known<Boolean>> losses(JourneyState state) {
    Stream<Known<Boolean>> ofBabies =
        state.babies().values().stream().flatMap(baby -> Stream.ofNullable(baby.lost()));
    return Stream.concat(Stream.ofNullable(state.lost()), ofBabies).filter(Known::isTrue);
  }
}
