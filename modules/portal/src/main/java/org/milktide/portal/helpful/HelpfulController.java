package org.milktide.portal.helpful;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.content.Guidance;
import org.milktide.content.GuidancePack;
import org.milktide.content.Library;
import org.milktide.content.Reader;
import org.milktide.domain.guidance.TextRevision;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.port.HelpfulAnswers;
import org.milktide.portal.loss.LossPage;
import org.milktide.portal.view.HelpfulView;
import org.milktide.portal.visit.Paths;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.visit.Visits;
import org.milktide.portal.web.NothingHere;
import org.milktide.portal.web.Renderer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * "Was this helpful?" Opening the page says nothing: a button does, and can be pressed again. After
 * a loss, and while a parent has to choose, nobody is asked.
 */
@Controller
@RequestMapping("/helpful/{token}/{itemId}/{revision}")
final class HelpfulController {
  private final Visits visits;
  private final HelpfulAnswers answers;
  private final Library library;
  private final LossPage lossPage;
  private final Paths paths;
  private final Renderer renderer;

  HelpfulController(
      Visits visits,
      HelpfulAnswers answers,
      Library library,
      LossPage lossPage,
      Paths paths,
      Renderer renderer) {
    this.visits = visits;
    this.answers = answers;
    this.library = library;
    this.lossPage = lossPage;
    this.paths = paths;
    this.renderer = renderer;
  }

  @GetMapping
  ResponseEntity<String> ask(
      @PathVariable String token,
      @PathVariable String itemId,
      @PathVariable String revision,
      @RequestParam(required = false) @Nullable String said) {
    TextRevision text = text(itemId, revision);
    Visit visit = visits.openHelpful(token, text);
    return instead(visit)
        .orElseGet(() -> renderer.page("helpful", visit.words(), view(visit, text, said)));
  }

  @PostMapping
  ResponseEntity<String> say(
      @PathVariable String token,
      @PathVariable String itemId,
      @PathVariable String revision,
      @RequestParam(required = false) @Nullable String said) {
    TextRevision text = text(itemId, revision);
    Visit visit = visits.openHelpful(token, text);
    Optional<ResponseEntity<String>> instead = instead(visit);
    if (instead.isPresent()) {
      return instead.get();
    }
    answers.say(visit.bearer(), text, answer(said).orElseThrow(NothingHere::new));
    return Paths.seeOther(paths.helpful(visit.bearer(), text));
  }

  private static TextRevision text(String itemId, String revision) {
    try {
      return new TextRevision(new ItemId(itemId), revision);
    } catch (IllegalArgumentException e) {
      throw new NothingHere();
    }
  }

  private static Optional<Boolean> answer(@Nullable String said) {
    return switch (said) {
      case HelpfulView.YES -> Optional.of(true);
      case HelpfulView.NOT_REALLY -> Optional.of(false);
      case null, default -> Optional.empty();
    };
  }

  /** What those see who are not to be asked. */
  private Optional<ResponseEntity<String>> instead(Visit visit) {
    return switch (visit.state().standing(visit.now())) {
      case Standing.Lost() -> Optional.of(lossPage.show(visit, false, false));
      case Standing.Held() -> Optional.of(Paths.seeOther(paths.journey(visit.bearer())));
      case Standing.Active(), Standing.Ended(), Standing.Paused(var _), Standing.Unconfirmed() ->
          Optional.empty();
    };
  }

  private HelpfulView view(Visit visit, TextRevision text, @Nullable String offered) {
    Optional<String> title = title(visit, text.item());
    return new HelpfulView(
        title.orElse(null),
        title.isPresent() ? "/guide/" + text.item() : null,
        answers.said(visit.bearer(), text).orElse(null),
        answer(offered).orElse(true));
  }

  /** Empty where the item is no more. */
  private Optional<String> title(Visit visit, ItemId item) {
    GuidancePack pack = library.get();
    Reader reader =
        new Reader(
            visit.person().language(),
            visit.state().family().size(),
            visit.now().atZone(visit.zone()).toLocalDate());
    return pack.find(item).map(Guidance::id).map(id -> pack.render(id, reader).title());
  }
}
