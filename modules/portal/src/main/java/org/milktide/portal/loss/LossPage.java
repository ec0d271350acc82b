package org.milktide.portal.loss;

import java.time.Duration;
import org.milktide.domain.event.Teller;
import org.milktide.domain.journey.Deed;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Losses;
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
            isToldByAnother(visit),
            !visit.isParent(),
            undone,
            paths.loss(visit.bearer()),
            paths.journey(visit.bearer()),
            visit.may(Deed.HOLD_DATA) ? paths.dataRequest(visit.bearer()) : null);
    return renderer.gentle("loss", visit.words(), view);
  }

  public static boolean isUndoable(Visit visit) {
    return visit.isLost()
        && visit.may(Deed.UNDO_LOSS)
        && Losses.latest(visit.state())
            .map(Known::arrivedAt)
            .filter(at -> visit.now().isBefore(at.plus(UNDOABLE)))
            .isPresent();
  }

  /** Whether somebody whom the parent invited told it, and not whoever looks at the page. */
  private static boolean isToldByAnother(Visit visit) {
    return Losses.latest(visit.state())
        .map(report -> report.stamp().source())
        .filter(source -> !source.equals(visit.source()))
        .flatMap(Teller::invited)
        .isPresent();
  }
}
